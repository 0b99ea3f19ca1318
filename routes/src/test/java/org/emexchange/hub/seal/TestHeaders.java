package org.emexchange.hub.seal;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** Headers that differ from another in what a test is about. */
final class TestHeaders {
    private TestHeaders() {}

    static Header marked(Header header, Optional<String> marking) {
        return with(header, header.sender(), header.receiver(), header.created(), header.expires(), marking);
    }

    static Header with(
            Header header,
            PartyId sender,
            PartyId receiver,
            Instant created,
            Instant expires,
            Optional<String> marking) {
        return new Header(
                header.interchange(),
                header.messageId(),
                sender,
                receiver,
                header.standard(),
                header.type(),
                created,
                expires,
                marking,
                header.purpose(),
                header.power(),
                header.agreement(),
                header.order(),
                header.sequence(),
                header.inReplyTo());
    }
}
