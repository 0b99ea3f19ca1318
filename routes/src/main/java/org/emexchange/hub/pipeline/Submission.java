package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.audit.Leaf;

/** Lays a request before the people who decide on it: kept as it came, encrypted, under a reference of its own. */
final class Submission {
    private final Kernel kernel;

    Submission(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> passage) {
        String id = UUID.randomUUID().toString();
        var received = passage.received;
        var request = new Decisions.Waiting(
                id,
                passage.interchange.number(),
                passage.sender(),
                passage.header().messageId(),
                received.reachedDoor(),
                passage.urgent,
                Optional.empty());
        var came = new Ledger.Came(
                received.door(), received.form(), received.transportId(), received.reachedDoor(), passage.urgent);
        passage.entry().log().append(Leaves.of(kernel, passage, Leaf.Kind.RECEIVED, "SUBMITTED " + id));
        passage.entry()
                .requests()
                .submit(new Requests.Kept(
                        request,
                        came,
                        received.octets(),
                        passage.header().standard(),
                        passage.marked().payload(),
                        Optional.empty(),
                        Optional.empty()));
        passage.afterCommit.add(
                () -> Announcer.submitted(request.interchange(), request.party(), id, request.urgent()));
    }
}
