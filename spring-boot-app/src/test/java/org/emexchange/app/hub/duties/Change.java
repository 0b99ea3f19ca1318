package org.emexchange.app.hub.duties;

import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.seal.Header;

/** A header with one fact changed. */
public final class Change {
    private Change() {}

    static Header marking(Header header, Optional<String> marking) {
        return of(header, marking, header.purpose(), header.power(), header.agreement(), header.sequence());
    }

    static Header purpose(Header header, String purpose) {
        return of(header, header.marking(), purpose, header.power(), header.agreement(), header.sequence());
    }

    public static Header ground(Header header, String power, String agreement) {
        return of(header, header.marking(), header.purpose(), power, agreement, header.sequence());
    }

    static Header order(Header header, String order) {
        return new Header(
                header.interchange(),
                header.messageId(),
                header.sender(),
                header.receiver(),
                header.standard(),
                header.type(),
                header.created(),
                header.expires(),
                header.marking(),
                header.purpose(),
                header.power(),
                header.agreement(),
                Optional.of(order),
                header.sequence(),
                header.inReplyTo());
    }

    static Header sequence(Header header, long number) {
        return of(
                header,
                header.marking(),
                header.purpose(),
                header.power(),
                header.agreement(),
                OptionalLong.of(number));
    }

    private static Header of(
            Header header,
            Optional<String> marking,
            String purpose,
            String power,
            String agreement,
            OptionalLong sequence) {
        return new Header(
                header.interchange(),
                header.messageId(),
                header.sender(),
                header.receiver(),
                header.standard(),
                header.type(),
                header.created(),
                header.expires(),
                marking,
                purpose,
                power,
                agreement,
                header.order(),
                sequence,
                header.inReplyTo());
    }
}
