package org.emexchange.mapping.hl7;

import java.util.List;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** ERR-3, the condition (HL7 table 0357). */
public enum Hl7ErrorCode {
    MESSAGE_ACCEPTED("0", "Message accepted"),
    SEGMENT_SEQUENCE_ERROR("100", "Segment sequence error"),
    DATA_TYPE_ERROR("102", "Data type error"),
    UNSUPPORTED_MESSAGE_TYPE("200", "Unsupported message type"),
    UNSUPPORTED_PROCESSING_ID("202", "Unsupported processing id"),
    UNSUPPORTED_VERSION_ID("203", "Unsupported version id"),
    DUPLICATE_KEY_IDENTIFIER("205", "Duplicate key identifier"),
    APPLICATION_INTERNAL_ERROR("207", "Application internal error");

    private final String code;
    private final String text;

    Hl7ErrorCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    /** The condition that comes nearest; the number in ERR-5 is exact. */
    public static Hl7ErrorCode of(UnreadableException reason) {
        List<String> places = reason.places();
        if (places.contains("MSH-9")) {
            return UNSUPPORTED_MESSAGE_TYPE;
        }
        if (places.contains("MSH-12")) {
            return UNSUPPORTED_VERSION_ID;
        }
        if (places.contains("MSH-11")) {
            return UNSUPPORTED_PROCESSING_ID;
        }
        boolean segments = places.stream().noneMatch(place -> place.contains("-"));
        return reason.kind() == Kind.SCHEMA && segments ? SEGMENT_SEQUENCE_ERROR : DATA_TYPE_ERROR;
    }
}
