package org.emexchange.hub.seal;

import java.util.List;
import java.util.Locale;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What was encrypted in a mail: a content and its signature (RFC 8551, section 3.5), detached or in one.
 *
 * @param octets what was signed, octet for octet: a part with its headers
 */
record SignedMail(byte[] octets, CmsSigned signature) {
    private static final String DETACHED = "application/pkcs7-signature";

    static SignedMail read(byte[] clear) {
        MimePart whole = MimePart.read(clear);
        if (whole.type().is("multipart/signed")) {
            return detached(whole);
        }
        require(whole.type().is("application/pkcs7-mime")
                && whole.type().parameter("smime-type").orElse("").equals("signed-data"));
        CmsSigned signature = CmsSigned.read(whole.base64(RefusalCode.CMS_SIGNATURE));
        return new SignedMail(signature.content().orElseThrow(SignedMail::refused), signature);
    }

    private static SignedMail detached(MimePart whole) {
        require(whole.type().parameter("protocol").orElse("").equals(DETACHED));
        Multipart parts = whole.multipart(2);
        require(parts.size() == 2 && parts.part(1).type().is(DETACHED));
        CmsSigned signature = CmsSigned.read(parts.part(1).base64(RefusalCode.CMS_SIGNATURE));
        require(signature.content().isEmpty());
        return new SignedMail(parts.octets(0), signature);
    }

    /** @param octets a part with its headers, with CRLF at the ends of its lines */
    static byte[] write(byte[] octets, HubKeys keys) {
        byte[] signature = CmsSigning.detachedWithCertificate(octets, keys.signing(), keys.signingCertificate());
        String digest = SignaturePrimitive.forKey(keys.signing()).digest().toLowerCase(Locale.ROOT);
        byte[] part = MailText.part(
                "Content-Type: " + DETACHED + "; name=\"smime.p7s\"\r\n"
                        + "Content-Disposition: attachment; filename=\"smime.p7s\"\r\n",
                signature);
        return MailText.multipart(
                "multipart/signed; protocol=\"" + DETACHED + "\"; micalg=" + digest, List.of(octets, part));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw refused();
        }
    }

    private static RefusedException refused() {
        return new RefusedException(RefusalCode.CMS_SIGNATURE);
    }
}
