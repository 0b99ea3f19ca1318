package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.emexchange.app.hub.EndedKeys;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;

/** Makes the mail of a scenario, stage by stage: XML, content, signature, encryption, headers. */
final class MailComposition {
    private static final String INSIDE = "{{xml}}";

    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final Ordinary ordinary;
    private final Header header;
    private final Tokens tokens;

    MailComposition(Scenario scenario, Ordinary ordinary, Header header) {
        this.scenario = scenario;
        this.ordinary = ordinary;
        this.header = header;
        this.tokens = new Tokens(header, Optional.empty());
    }

    /** With nothing wrong. */
    byte[] ordinary() {
        byte[] xml = PartyMail.xml(header, ordinary.octets());
        PartyMail seal = seal(ordinary.party().id());
        return PartyMail.mail(from(), mailbox(), "", seal.encrypted("enc", seal.signed(xml, xml)));
    }

    byte[] octets() {
        if (scenario.get("size").isPresent()) {
            return large(Integer.parseInt(scenario.get("size", "")));
        }
        Optional<String> whole = scenario.get("octets");
        if (whole.isPresent()) {
            return bytes(tokens.in(whole.get()));
        }
        byte[] sealed = seal(scenario.get("signer", ordinary.party().id()))
                .encrypted(scenario.get("encrypted-for", "enc"), content());
        byte[] mail =
                PartyMail.mail(scenario.get("from", from()), mailbox(), tokens.in(scenario.get("headers", "")), sealed);
        return bytes(tokens.replaced("sealed", text(mail), scenario));
    }

    private byte[] content() {
        String payload = tokens.replaced("payload", ordinary.payload(), scenario);
        String xml = tokens.replaced("header", text(PartyMail.xml(header, bytes(payload))), scenario);
        byte[] sent = bytes(tokens.replaced("envelope", xml, scenario));
        Optional<String> inside = scenario.get("inside");
        byte[] content = inside.isPresent()
                ? bytes(tokens.in(
                        inside.get().replace(INSIDE, Base64.getMimeEncoder().encodeToString(sent))))
                : PartyMail.part(sent);
        if (scenario.get("signer", "").equals("nobody")) {
            return content;
        }
        PartyMail seal = seal(scenario.get("signer", ordinary.party().id()));
        return inside.isPresent() ? seal.signed(content) : seal.signed(bytes(xml), sent);
    }

    private PartyMail seal(String signer) {
        String party = ordinary.party().id();
        Path ended = EndedKeys.folder(hub.state(), signer).resolve(party);
        String known = signer.equals("nobody") ? party : signer;
        return Composition.ENDS.contains(signer)
                ? new PartyMail(hub.pki(), ended)
                : new PartyMail(hub.pki(), hub.pki().resolve(known));
    }

    private String from() {
        return hub.address(ordinary.party().id());
    }

    /** So many octets in all, in lines of text. */
    private byte[] large(int size) {
        String head = "From: " + from() + "\r\nTo: " + mailbox() + "\r\nMIME-Version: 1.0\r\n\r\n";
        StringBuilder text = new StringBuilder(head);
        String line = "A".repeat(62) + "\r\n";
        while (text.length() + line.length() < size) {
            text.append(line);
        }
        return bytes(text.append("A".repeat(Math.max(0, size - text.length() - 2)))
                .append("\r\n")
                .toString());
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String mailbox() {
        return TestHub.running().ownMailbox(scenario.flow());
    }
}
