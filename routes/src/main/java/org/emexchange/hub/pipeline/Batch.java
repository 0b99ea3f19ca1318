package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emexchange.mapping.hl7.Hl7AcknowledgementBatch;
import org.emexchange.mapping.hl7.Hl7Batch;
import org.emexchange.mapping.shared.Octets;

/** The messages of a file, each on a way of its own. */
record Batch<T>(Hl7Batch file, List<Passage<T>> messages) {
    Batch {
        messages = List.copyOf(messages);
    }

    /** @throws IllegalStateException while one has no verdict: an error of ours */
    Octets answers(Instant at) {
        List<Octets> each = messages.stream()
                .map(message -> message.acknowledged()
                        .map(Octets::of)
                        .orElseThrow(() -> new IllegalStateException("a message of a file has no verdict")))
                .toList();
        return new Hl7AcknowledgementBatch(UUID.randomUUID().toString(), file, at, each).write();
    }
}
