package org.emexchange.hub.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** The ZEH segment of {@code docs/hl7-seal.md}: the envelope's header in fields, each in the same form as there. */
final class Zeh {
    static final String NAME = "ZEH";

    private static final String VERSION = "1";
    private static final int LAST = 14;
    private final String[] fields;

    private Zeh(String segment) {
        this.fields = segment.split("\\|", -1);
    }

    /** @param type as MSH-9 has it */
    static Header read(String segment, String type) {
        Zeh zeh = new Zeh(segment);
        require(zeh.fields.length <= LAST + 1 && zeh.field(1).equals(VERSION), 1);
        return zeh.header(type);
    }

    private Header header(String type) {
        Optional<String> order = optional(12, HeaderXml.REFERENCE);
        Optional<String> number = optional(13, HeaderXml.NUMBER);
        require(number.isEmpty() || order.isPresent(), 12);
        return new Header(
                matching(5, HeaderXml.REFERENCE),
                matching(2, HeaderXml.MESSAGE_ID),
                party(3),
                party(4),
                Header.ER7,
                type,
                instant(6),
                instant(7),
                Optional.of(field(8)).filter(marking -> !marking.isEmpty()),
                matching(9, HeaderXml.REFERENCE),
                matching(10, HeaderXml.REFERENCE),
                matching(11, HeaderXml.REFERENCE),
                order,
                number.map(text -> OptionalLong.of(Long.parseLong(text))).orElse(OptionalLong.empty()),
                optional(14, HeaderXml.MESSAGE_ID));
    }

    static String write(Header header) {
        List<String> fields = List.of(
                NAME,
                VERSION,
                header.messageId(),
                header.sender().value(),
                header.receiver().value(),
                header.interchange(),
                time(header.created()),
                time(header.expires()),
                header.marking().orElse(""),
                header.purpose(),
                header.power(),
                header.agreement(),
                header.order().orElse(""),
                header.sequence().isPresent() ? String.valueOf(header.sequence().getAsLong()) : "",
                header.inReplyTo().orElse(""));
        if (!fields.stream().allMatch(field -> field.matches("[A-Za-z0-9 ._:/-]*"))) {
            throw new IllegalStateException("a header that cannot stand in HL7");
        }
        return String.join("|", fields);
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }

    private String field(int number) {
        return number < fields.length ? fields[number] : "";
    }

    private String matching(int number, Pattern form) {
        return HeaderXml.matching(form, field(number), place(number));
    }

    private Optional<String> optional(int number, Pattern form) {
        return field(number).isEmpty() ? Optional.empty() : Optional.of(matching(number, form));
    }

    private Instant instant(int number) {
        return HeaderXml.instant(field(number), place(number));
    }

    private PartyId party(int number) {
        try {
            return new PartyId(field(number));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(RefusalCode.HEADER, List.of(place(number)));
        }
    }

    private static void require(boolean holds, int number) {
        if (!holds) {
            throw new RefusedException(RefusalCode.HEADER, List.of(place(number)));
        }
    }

    private static String place(int number) {
        return NAME + "-" + number;
    }
}
