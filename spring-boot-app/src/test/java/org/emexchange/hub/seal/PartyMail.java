package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;

/** Seals mail as a party does, with the party's own keys from the development PKI, and spoils what a test asks for. */
public final class PartyMail {
    private final Path pki;
    private final Path keys;

    /** @param keys the folder with the party's signing key */
    public PartyMail(Path pki, Path keys) {
        this.pki = pki;
        this.keys = keys;
    }

    /** With the keys that the party has now. */
    public PartyMail(Path pki, PartyId party) {
        this(pki, pki.resolve(party.value()));
    }

    /** The Signed element that goes into the mail. */
    public static byte[] xml(Header header, byte[] payload) {
        return EnvelopeXml.signedPart(header, payload);
    }

    /**
     * A signed content.
     *
     * @param signed the XML that the signature is over
     * @param sent the XML that goes out under it
     */
    public byte[] signed(byte[] signed, byte[] sent) {
        byte[] signature = CmsSigning.detached(part(signed), key(), certificate());
        byte[] last = MailText.part("Content-Type: application/pkcs7-signature; name=\"smime.p7s\"\r\n", signature);
        return MailText.multipart(
                "multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256",
                List.of(part(sent), last));
    }

    /** Any content, signed as it is. */
    public byte[] signed(byte[] content) {
        byte[] signature = CmsSigning.detached(content, key(), certificate());
        byte[] last = MailText.part("Content-Type: application/pkcs7-signature; name=\"smime.p7s\"\r\n", signature);
        return MailText.multipart(
                "multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256", List.of(content, last));
    }

    /** The content that holds this XML and nothing else. */
    public static byte[] part(byte[] xml) {
        return SignedParts.write(xml, "message", Optional.empty());
    }

    /** What the verified XML of the hub's says. */
    public static PartySeal.Opening opened(String xml) {
        SignedContent content = SignedContent.of(SignedContent.alone(xml.getBytes(StandardCharsets.UTF_8)));
        return new PartySeal.Opening(content.header(), content.payload());
    }

    /** @param use {@code enc} for ECDH or {@code enc-rsa} for RSA-OAEP */
    public byte[] encrypted(String use, byte[] signed) {
        X509Certificate hub =
                PemFiles.certificate(pki.resolve(PartyId.HUB.value()).resolve(use + ".crt"));
        return EncryptedMail.write(CmsEncryption.encrypt(signed, hub));
    }

    /** The whole mail: headers of its own, and the encrypted part. */
    public static byte[] mail(String from, String to, String more, byte[] encrypted) {
        String headers = "From: " + from + "\r\nTo: " + to + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@party.example>\r\nSubject: allocation\r\n" + more;
        return (headers + new String(encrypted, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.UTF_8);
    }

    private PrivateKey key() {
        return PemFiles.key(keys.resolve("sign.key"), certificate());
    }

    private X509Certificate certificate() {
        return PemFiles.certificate(keys.resolve("sign.crt"));
    }
}
