package org.emexchange.mapping.hl7;

import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** MSA-1, the acknowledgement code (HL7 table 0008). */
public enum AckCode {
    /** Accepted. */
    AA,
    /** Error: the content must be mended and sent again. */
    AE,
    /** Rejected: the message is not one that is taken here. */
    AR;

    /** AR for what is no message of the profile at all, AE for faults in its content. */
    public static AckCode of(UnreadableException reason) {
        boolean type = reason.places().stream().anyMatch(place -> place.startsWith("MSH"));
        return reason.kind() == Kind.MALFORMED || type ? AR : AE;
    }
}
