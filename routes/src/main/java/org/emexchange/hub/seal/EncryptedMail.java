package org.emexchange.hub.seal;

import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** A mail (RFC 8551, section 3.4) that is one encrypted part and nothing beside it. */
final class EncryptedMail {
    private static final String CMS = "application/pkcs7-mime";

    private EncryptedMail() {}

    /** The CMS of it, not yet judged. */
    static byte[] read(byte[] message) {
        MimePart mail = MimePart.read(message);
        MailFrom.address(mail.headers());
        require(mail.headers().only("mime-version").orElse("").equals("1.0"));
        require(mail.type().is(CMS));
        String kind = mail.type().parameter("smime-type").orElse("authenveloped-data");
        CmsAlgorithm.require(!kind.equals("enveloped-data"));
        require(kind.equals("authenveloped-data"));
        return mail.base64(RefusalCode.MAIL_SHAPE);
    }

    /** @param cms DER of AuthEnvelopedData */
    static byte[] write(byte[] cms) {
        return MailText.part(
                "MIME-Version: 1.0\r\nContent-Type: " + CMS
                        + "; smime-type=authEnveloped-data; name=\"smime.p7m\"\r\n"
                        + "Content-Disposition: attachment; filename=\"smime.p7m\"\r\n",
                cms);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_SHAPE);
        }
    }
}
