package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
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
    static final Set<String> ENDS = Set.of("expired", "revoked");

    private static final String FIRST = "{{first}}";

    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final Ordinary ordinary;
    private final Header first;
    private final Header header;
    private byte[] sealedFirst = new byte[0];

    Composition(Scenario scenario, Ordinary ordinary) {
        this.scenario = scenario;
        this.ordinary = ordinary;
        this.first = Facts.changed(ordinary.header(), scenario.below("first"));
        this.header = Facts.changed(ordinary.header(), scenario.below("header"));
    }

    /** The header of the message that goes first, where one does. */
    Header first() {
        return first;
    }

    Header header() {
        return header;
    }

    byte[] octetsOfFirst() {
        if (Doorway.isMail(scenario)) {
            sealedFirst = new MailComposition(scenario, ordinary, first()).ordinary();
        } else {
            PartySeal seal = ordinary.party().seal();
            sealedFirst = er7() ? seal.er7(first(), ordinary.octets()) : seal.sealed(first(), ordinary.octets());
        }
        return sealedFirst;
    }

    byte[] octets() {
        if (Doorway.isMail(scenario) && !scenario.get("octets", "").equals(FIRST)) {
            return new MailComposition(scenario, ordinary, header()).octets();
        }
        if (scenario.get("size").isPresent()) {
            return new byte[Integer.parseInt(scenario.get("size", ""))];
        }
        Optional<String> plain = scenario.get("octets");
        if (plain.equals(Optional.of(FIRST))) {
            return sealedFirst;
        }
        return bytes(plain.isPresent() ? tokens(Optional.empty()).in(plain.get()) : er7() ? hl7() : sealed());
    }

    private boolean er7() {
        return scenario.door().equals("mllp");
    }

    /** Sealed as HL7: what is changed in the header is signed, what is changed in the envelope is not. */
    private String hl7() {
        Tokens tokens = tokens(Optional.empty());
        byte[] payload = bytes(tokens.replaced("payload", ordinary.payload(), scenario));
        String unsigned = tokens.replaced("header", text(PartySeal.er7Unsigned(header(), payload)), scenario);
        return tokens.replaced("envelope", text(signer().er7Signed(bytes(unsigned))), scenario);
    }

    private String sealed() {
        String key = scenario.get("encrypted-for", "enc");
        String sealed = text(ordinary.party().seal().encryptedFor(key, bytes(envelope())));
        return tokens(Optional.empty()).replaced("sealed", sealed, scenario);
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
                ? new PartySeal(
                        EndedKeys.folder(hub.state(), signer),
                        new PartyId(ordinary.party().id()))
                : hub.party(signer).seal();
    }

    private Tokens tokens(Optional<String> signed) {
        return new Tokens(header(), signed);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
