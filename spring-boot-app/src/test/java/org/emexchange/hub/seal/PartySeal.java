package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.function.UnaryOperator;
import org.emexchange.hub.policy.PartyId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Seals and opens as a party does, with the party's own keys from the development PKI, and spoils what a test asks for. */
public final class PartySeal {
    private final Path pki;
    private final PartyId party;

    public PartySeal(Path pki, PartyId party) {
        this.pki = pki;
        this.party = party;
    }

    /** The signed envelope, not yet encrypted. */
    public byte[] signed(Header header, byte[] payload) {
        return EnvelopeXml.signed(header, payload, key("sign"), certificate("sign"));
    }

    /** The same signed part, as it now stands, under a new signature of this party's. */
    public byte[] signedAgain(byte[] envelope) {
        return EnvelopeXml.signedAnew(envelope, key("sign"), certificate("sign"));
    }

    /** The signed envelope with something changed after it was signed. */
    public byte[] spoiled(byte[] signed, UnaryOperator<String> change) {
        String text = new String(signed, StandardCharsets.UTF_8);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("the change changes nothing");
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    /** An HL7 message, sealed: ZEH behind its MSH, this party's signature in ZES. */
    public byte[] er7(Header header, byte[] message) {
        return er7Signed(er7Unsigned(header, message));
    }

    /** What is signed of it. */
    public static byte[] er7Unsigned(Header header, byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        int behind = text.indexOf('\r') + 1;
        String signed = text.substring(0, behind) + Zeh.write(header) + "\r" + text.substring(behind);
        return signed.getBytes(StandardCharsets.UTF_8);
    }

    /** Any octets with this party's signature behind them. */
    public byte[] er7Signed(byte[] octets) {
        String signature = StrictBase64.encode(CmsSigning.detached(octets, key("sign"), certificate("sign")));
        String text = new String(octets, StandardCharsets.UTF_8) + "ZES|1|" + signature + "\r";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public byte[] encrypted(byte[] signed) {
        return encryptedFor("enc", signed);
    }

    /** @param use {@code enc} for ECDH-ES or {@code enc-rsa} for RSA-OAEP */
    public byte[] encryptedFor(String use, byte[] signed) {
        X509Certificate hub =
                PemFiles.certificate(pki.resolve(PartyId.HUB.value()).resolve(use + ".crt"));
        return EncryptionXml.encrypt(signed, hub, party, PartyId.HUB);
    }

    public byte[] sealed(Header header, byte[] payload) {
        return encrypted(signed(header, payload));
    }

    /** Opens what the hub sent to this party, and verifies it with the hub's signing certificate. */
    public Opening open(byte[] octets) {
        try {
            Element root = Xml.parse(octets).getDocumentElement();
            HubKeys.Pair pair = new HubKeys.Pair(key("enc"), certificate("enc"));
            EncryptedDocument document = EncryptedDocument.read(root, PartyId.HUB, party);
            byte[] clear = new Decryption(java.util.List.of(pair)).open(document, PartyId.HUB, party);
            Document envelope = Xml.parse(clear);
            PartyKeys hub = RegisteredKeys.load(pki, java.util.List.of(PartyId.HUB));
            byte[] signed = new Verification(hub).of(envelope, PartyId.HUB, java.time.Instant.now());
            Shape shape = new Shape(org.emexchange.hub.refusal.RefusalCode.ENVELOPE_SHAPE);
            Element inside = Xml.parse(signed).getDocumentElement();
            var parts = shape.children(shape.only(inside, Profile.SBDH, "StandardBusinessDocument"));
            return new Opening(HeaderXml.read(parts.get(0)), Canonical.of(parts.get(1)));
        } catch (RuntimeException e) {
            throw new AssertionError("a message of the hub's does not open for " + party, e);
        }
    }

    /** What came out. */
    public record Opening(Header header, byte[] payload) {
        public String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }
    }

    private PrivateKey key(String use) {
        return PemFiles.key(pki.resolve(party.value()).resolve(use + ".key"), certificate(use));
    }

    private X509Certificate certificate(String use) {
        return PemFiles.certificate(pki.resolve(party.value()).resolve(use + ".crt"));
    }
}
