package org.emexchange.mapping.hl7;

import java.util.List;
import org.emexchange.mapping.shared.UnreadableException;

/**
 * A file of messages: {@code FHS BHS message… BTS FTS}, one batch in one file.
 *
 * @param sender party id of FHS-4 and BHS-4
 * @param fileId FHS-11
 * @param batchId BHS-11
 */
public record Hl7Batch(String sender, String fileId, String batchId, List<BatchElement> elements) {
    /** Most octets of a file. */
    public static final int OCTETS = 16 * 1024 * 1024;

    /** Most messages of a file. */
    public static final int MESSAGES = 5_000;

    public Hl7Batch {
        elements = List.copyOf(elements);
    }

    /**
     * The messages of a file, each on its own: one that cannot be read is told apart and does not stop the others.
     *
     * @throws UnreadableException {@code MALFORMED} where the file as a whole cannot be trusted: a header or trailer is
     *     missing, misplaced or out of form, BTS-1 or FTS-1 is not the true count, or a bound is passed
     */
    public static Hl7Batch split(byte[] file) {
        return new BatchSplitter(file).split();
    }

    /** Ids and numbers only. */
    @Override
    public String toString() {
        return "Hl7Batch[" + fileId + ", " + elements.size() + "]";
    }
}
