package org.emexchange.hub.pipeline;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Received;
import org.emexchange.mapping.hl7.AckCode;
import org.emexchange.mapping.hl7.Er7Message;
import org.emexchange.mapping.hl7.Hl7Acknowledgement;
import org.emexchange.mapping.hl7.Hl7Error;
import org.emexchange.mapping.hl7.Hl7ErrorCode;

/**
 * The answer to one message at a door that answers at once: the catalogues' words, and of the message nothing but its
 * MSH-10. It is made in the transaction that it tells of, and given only when that has been committed.
 */
final class Acknowledgement {
    private final String event;
    private final Received received;
    private final InstantSource clock;
    private Optional<byte[]> octets = Optional.empty();

    Acknowledgement(Interchange<?> interchange, Received received, InstantSource clock) {
        this.event = interchange.document.substring(interchange.document.indexOf('_') + 1);
        this.received = received;
        this.clock = clock;
    }

    /** None while there is no verdict. */
    Optional<byte[]> octets() {
        return octets;
    }

    byte[] accepted(List<Finding> findings) {
        return write(AckCode.AA, findings.stream().map(Acknowledgement::warning).toList());
    }

    byte[] refused(RefusedException refused) {
        return write(RefusalInHl7.code(refused), List.of(RefusalInHl7.error(refused)));
    }

    /** What was answered when the message first came. */
    void again(byte[] first) {
        octets = Optional.of(first);
    }

    private static Hl7Error warning(Finding finding) {
        var code = finding.code();
        return new Hl7Error(
                Hl7ErrorCode.MESSAGE_ACCEPTED, code.number(), code.sentence() + " " + code.mend(), finding.places());
    }

    private byte[] write(AckCode code, List<Hl7Error> errors) {
        byte[] written = new Hl7Acknowledgement(
                        code,
                        event,
                        Er7Message.controlId(received.octets()),
                        UUID.randomUUID().toString(),
                        received.party().value(),
                        clock.instant(),
                        errors)
                .write();
        octets = Optional.of(written);
        return written;
    }
}
