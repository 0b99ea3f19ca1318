package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.emexchange.app.hub.EndedKeys;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;

/**
 * Makes the octets of a scenario, stage by stage as a party's own software does: payload, header, signature, encryption,
 * each with what the scenario changes there.
 */
final class Composition {
    private static final Set<String> ENDS = Set.of("expired", "revoked");

    private static final String FIRST = "{{first}}";

    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final Ordinary ordinary;
    private byte[] sealedFirst = new byte[0];

    Composition(Scenario scenario, Ordinary ordinary) {
        this.scenario = scenario;
        this.ordinary = ordinary;
    }

    /** The header of the message that goes first, where one does. */
    Header first() {
        return changed(ordinary.header(), scenario.below("first"));
    }

    Header header() {
        return changed(ordinary.header(), scenario.below("header"));
    }

    byte[] octetsOfFirst() {
        sealedFirst = ordinary.party().seal().sealed(first(), ordinary.octets());
        return sealedFirst;
    }

    byte[] octets() {
        if (scenario.get("size").isPresent()) {
            return new byte[Integer.parseInt(scenario.get("size", ""))];
        }
        Optional<String> plain = scenario.get("octets");
        if (plain.equals(Optional.of(FIRST))) {
            return sealedFirst;
        }
        return bytes(plain.isPresent() ? tokens(Optional.empty()).in(plain.get()) : sealed());
    }

    private String sealed() {
        String envelope = envelope();
        String sealed = text(ordinary.party().seal().encryptedFor(scenario.get("encrypted-for", "enc"), bytes(envelope)));
        return tokens(Optional.of(envelope)).replaced("sealed", sealed, scenario);
    }

    private String envelope() {
        String payload = tokens(Optional.empty()).replaced("payload", ordinary.payload(), scenario);
        PartySeal signer = signer();
        String signed = text(signer.signed(header(), bytes(payload)));
        if (!scenario.replacements("header").isEmpty()) {
            String altered = tokens(Optional.of(signed)).replaced("header", signed, scenario);
            signed = text(signer.signedAgain(bytes(altered)));
        }
        Tokens tokens = tokens(Optional.of(signed));
        String shaped = scenario.envelope().map(tokens::in).orElse(signed);
        return tokens.replaced("envelope", shaped, scenario);
    }

    private PartySeal signer() {
        String signer = scenario.get("signer", ordinary.party().id());
        return ENDS.contains(signer)
                ? new PartySeal(EndedKeys.folder(hub.state(), signer), new PartyId(ordinary.party().id()))
                : hub.party(signer).seal();
    }

    private Tokens tokens(Optional<String> signed) {
        return new Tokens(header(), signed);
    }

    /** The header with the facts that are said. */
    private static Header changed(Header header, Map<String, String> facts) {
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

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
