package org.emexchange.hub.pipeline;

import java.util.Map;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.shared.UnreadableException;

/** Turns a reader's word that a payload is unusable into a refusal by number. */
final class Reading {
    private static final Map<UnreadableException.Kind, RefusalCode> CODES = Map.of(
            UnreadableException.Kind.MALFORMED, RefusalCode.PAYLOAD_INVALID,
            UnreadableException.Kind.SCHEMA, RefusalCode.PAYLOAD_INVALID,
            UnreadableException.Kind.CONTRADICTION, RefusalCode.PAYLOAD_IMPOSSIBLE,
            UnreadableException.Kind.ATTACHMENT, RefusalCode.ATTACHMENT,
            UnreadableException.Kind.STATUTORY_MINIMUM, RefusalCode.STATUTORY_MINIMUM);

    private Reading() {}

    /** As {@link #of}, for what is found out later. */
    static void require(Runnable check) {
        of(
                payload -> {
                    check.run();
                    return payload;
                },
                new byte[0]);
    }

    static <T> T of(Interchange.Reader<T> reader, byte[] payload) {
        try {
            return reader.read(payload);
        } catch (UnreadableException unreadable) {
            RefusalCode code = CODES.get(unreadable.kind());
            if (code == null) {
                throw unreadable;
            }
            throw new RefusedException(code, unreadable.places());
        }
    }
}
