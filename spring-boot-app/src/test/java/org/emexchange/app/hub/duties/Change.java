package org.emexchange.app.hub.duties;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
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

    static Header inReplyTo(Header header, String share) {
        return of(header, header.messageId(), header.sender(), header.order(), Optional.of(share));
    }

    /** The same of another party. */
    static Header sender(Header header, String party) {
        return of(header, header.messageId(), new PartyId(party), header.order(), header.inReplyTo());
    }

    /** The same about another message that was delivered. */
    static Header about(Header header, Header share) {
        return of(header, header.messageId(), header.sender(), share.order(), Optional.of(share.messageId()));
    }

    /** The same as another message. */
    static Header renamed(Header header) {
        return renamed(header, UUID.randomUUID().toString());
    }

    static Header renamed(Header header, String messageId) {
        return of(header, messageId, header.sender(), header.order(), header.inReplyTo());
    }

    private static Header of(
            Header header, String messageId, PartyId sender, Optional<String> order, Optional<String> inReplyTo) {
        return new Header(
                header.interchange(),
                messageId,
                sender,
                header.receiver(),
                header.standard(),
                header.type(),
                header.created(),
                header.expires(),
                header.marking(),
                header.purpose(),
                header.power(),
                header.agreement(),
                order,
                header.sequence(),
                inReplyTo);
    }

    static Header order(Header header, String order) {
        return of(header, header.messageId(), header.sender(), Optional.of(order), header.inReplyTo());
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
