package org.emexchange.hub.pipeline;

import java.util.Set;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.hl7.AckCode;
import org.emexchange.mapping.hl7.Hl7Error;
import org.emexchange.mapping.hl7.Hl7ErrorCode;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** A refusal in the words of HL7: the nearest code of its tables, and our number and sentence, which are exact. */
final class RefusalInHl7 {
    /** Faults of the content, which its sender mends in the record that the message was made from. */
    private static final Set<RefusalCode> CONTENT = Set.of(
            RefusalCode.PAYLOAD_INVALID,
            RefusalCode.PAYLOAD_IMPOSSIBLE,
            RefusalCode.RECIPIENT_UNKNOWN,
            RefusalCode.UNKNOWN_ORDER,
            RefusalCode.NO_BODY);

    private RefusalInHl7() {}

    static AckCode code(RefusedException refused) {
        return CONTENT.contains(refused.code()) ? AckCode.of(unreadable(refused)) : AckCode.AR;
    }

    static Hl7Error error(RefusedException refused) {
        RefusalCode code = refused.code();
        return new Hl7Error(condition(refused), code.number(), code.sentence() + " " + code.mend(), refused.places());
    }

    private static Hl7ErrorCode condition(RefusedException refused) {
        return switch (refused.code()) {
            case PAYLOAD_INVALID, PAYLOAD_IMPOSSIBLE -> Hl7ErrorCode.of(unreadable(refused));
            case MESSAGE_ID_REUSED -> Hl7ErrorCode.DUPLICATE_KEY_IDENTIFIER;
            case WRONG_INTERCHANGE -> Hl7ErrorCode.UNSUPPORTED_MESSAGE_TYPE;
            default -> Hl7ErrorCode.APPLICATION_INTERNAL_ERROR;
        };
    }

    private static UnreadableException unreadable(RefusedException refused) {
        return new UnreadableException(
                refused.code() == RefusalCode.PAYLOAD_INVALID ? Kind.SCHEMA : Kind.CONTRADICTION, refused.places());
    }
}
