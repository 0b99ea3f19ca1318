package org.emexchange.mapping.hl7;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.emexchange.mapping.shared.Octets;

/**
 * The hub's answers to a file of messages, as a file: one acknowledgement for each message, in their order.
 *
 * @param fileId FHS-11 of this file, and BHS-11
 * @param answers the file that is answered: its ids come back in FHS-12 and BHS-12
 */
public record Hl7AcknowledgementBatch(
        String fileId, Hl7Batch answers, Instant at, List<Hl7Acknowledgement> acknowledgements) {
    public Hl7AcknowledgementBatch {
        acknowledgements = List.copyOf(acknowledgements);
        if (!Forms.CONTROL_ID.taken().test(fileId)
                || acknowledgements.size() != answers.elements().size()) {
            throw new IllegalArgumentException("not one acknowledgement for each message");
        }
    }

    /** The file in UTF-8, a CR behind every segment. */
    public Octets write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(out, header("FHS", answers.fileId()));
        line(out, header("BHS", answers.batchId()));
        acknowledgements.forEach(acknowledgement -> out.writeBytes(acknowledgement.write()));
        line(out, "BTS|" + acknowledgements.size());
        line(out, "FTS|1");
        return Octets.of(out.toByteArray());
    }

    /** Every part has a form that needs no escape. */
    private String header(String name, String answered) {
        return String.join(
                "|",
                name,
                "^~\\&",
                "EMX",
                "em-exchange",
                "",
                answers.sender(),
                Hl7Time.write(at),
                "",
                "",
                "",
                fileId,
                answered);
    }

    private static void line(ByteArrayOutputStream out, String segment) {
        out.writeBytes((segment + "\r").getBytes(StandardCharsets.UTF_8));
    }
}
