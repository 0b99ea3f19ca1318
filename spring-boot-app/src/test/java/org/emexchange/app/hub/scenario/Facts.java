package org.emexchange.app.hub.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Changes facts of a header by their names; a time is moved by so much, a message id is a new one. */
final class Facts {
    private Facts() {}

    /** The header with the facts that are said. */
    static Header changed(Header header, Map<String, String> facts) {
        return new Header(
                facts.getOrDefault("interchange", header.interchange()),
                facts.containsKey("message") ? UUID.randomUUID().toString() : header.messageId(),
                new PartyId(facts.getOrDefault("sender", header.sender().value())),
                new PartyId(facts.getOrDefault("receiver", header.receiver().value())),
                facts.getOrDefault("standard", header.standard()),
                facts.getOrDefault("type", header.type()),
                header.created().plus(Duration.parse(facts.getOrDefault("created", "PT0S"))),
                header.expires().plus(Duration.parse(facts.getOrDefault("expires", "PT0S"))),
                facts.containsKey("marking")
                        ? Optional.of(facts.get("marking")).filter(marking -> !marking.isEmpty())
                        : header.marking(),
                facts.getOrDefault("purpose", header.purpose()),
                facts.getOrDefault("power", header.power()),
                facts.getOrDefault("agreement", header.agreement()),
                facts.containsKey("order") ? Optional.of(facts.get("order")) : header.order(),
                facts.containsKey("sequence")
                        ? OptionalLong.of(Long.parseLong(facts.get("sequence")))
                        : header.sequence(),
                facts.containsKey("in-reply-to") ? Optional.of(facts.get("in-reply-to")) : header.inReplyTo());
    }
}
