package org.emexchange.mapping.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Octets;

/**
 * What became of one message (X00). Of the fields after {@code at}, each status has its own: {@link ReceiptXml} says
 * which.
 *
 * @param aboutMessage message id; empty only where the message could not be opened
 * @param aboutDigest SHA-256 in lower-case hexadecimal of the octets that the hub received
 * @param answers of a file of HL7 messages: an acknowledgement for each, as a file of HL7
 * @param recipient which recipient, from the hub; empty from a recipient
 */
public record Receipt(
        Optional<String> aboutMessage,
        Optional<String> aboutDigest,
        Optional<String> orderId,
        ReceiptStatus status,
        Instant at,
        Optional<String> recipient,
        Optional<RefusalNote> refusal,
        List<FindingNote> findings,
        Optional<String> reason,
        Optional<Octets> answers) {
    public Receipt {
        findings = List.copyOf(findings);
    }

    /** Of a single message. */
    public Receipt(
            Optional<String> aboutMessage,
            Optional<String> aboutDigest,
            Optional<String> orderId,
            ReceiptStatus status,
            Instant at,
            Optional<String> recipient,
            Optional<RefusalNote> refusal,
            List<FindingNote> findings,
            Optional<String> reason) {
        this(aboutMessage, aboutDigest, orderId, status, at, recipient, refusal, findings, reason, Optional.empty());
    }
}
