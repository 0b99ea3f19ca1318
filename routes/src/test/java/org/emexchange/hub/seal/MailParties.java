package org.emexchange.hub.seal;

import static org.emexchange.hub.seal.CourtAndHub.bytes;

import java.security.PrivateKey;
import java.util.Base64;
import java.util.Optional;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.refusal.RefusalCode;

/** A court that sends mail to the hub, part by part, so that a test can change any of it. */
final class MailParties {
    static final String HEADERS = """
            From: Court Office <orders@court.example>
            To: hub@em-exchange.example
            Subject: =?utf-8?Q?Order_=C2=A3?=
            MIME-Version: 1.0
            """;
    static final String PKCS7 = """
            Content-Type: application/pkcs7-mime; smime-type=authEnveloped-data; name="smime.p7m"
            Content-Transfer-Encoding: base64
            """;
    final CourtAndHub here = new CourtAndHub();

    static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    /** The XML as the one signed part, in base64. */
    String xmlPart() {
        return part("application/xml; charset=utf-8", xml());
    }

    String xml() {
        return CourtAndHub.text(EnvelopeXml.signedPart(CourtAndHub.header(), bytes(CourtAndHub.NOTE)));
    }

    /** The XML as it stands, in lines that mail takes. */
    String linesOfXml(String type) {
        return crlf("Content-Type: " + type + "\n\n" + xml().replace("><", ">\n<"));
    }

    static String part(String type, String content) {
        return crlf("Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n") + base64(bytes(content));
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    static String mixed(String... parts) {
        return crlf("Content-Type: multipart/mixed; boundary=in\n") + split("in", parts);
    }

    static String split(String boundary, String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append("\r\n--").append(boundary).append("\r\n").append(part);
        }
        return text.append("\r\n--").append(boundary).append("--\r\n").toString();
    }

    String signed(String content) {
        return signed(content, here.court);
    }

    String signed(String content, TestParties.Keys signer) {
        PrivateKey key = signer.pair().getPrivate();
        return signed(content, CmsSigning.detachedWithCertificate(bytes(content), key, signer.certificate()));
    }

    static String signed(String content, byte[] signature) {
        return crlf("""
                Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=out
                """) + split("out", content, crlf("""
                                Content-Type: application/pkcs7-signature
                                Content-Transfer-Encoding: base64

                                """) + base64(signature));
    }

    String encrypted(String clear) {
        return mail(CmsEncryption.encrypt(bytes(clear), here.hubEc.certificate()));
    }

    static String mail(byte[] cms) {
        return crlf(HEADERS + PKCS7 + "\n") + base64(cms);
    }

    static Received received(String mail) {
        return Received.at(
                Form.MAIL, CourtAndHub.COURT, "mail", bytes(mail), TestParties.NOW, "uid 1", Optional.empty());
    }

    Verified verified(String mail) {
        return here.sealing.verify(here.sealing.open(received(mail)));
    }

    /** Through every check up to the marking. */
    Marked take(String mail) {
        return here.sealing.mark(verified(mail), Marking.OFFICIAL_SENSITIVE);
    }

    /** Of a whole mail. */
    RefusalCode refusalOf(String mail) {
        return CourtAndHub.refusal(() -> take(mail));
    }

    /** Of a content that is well signed and encrypted. */
    RefusalCode refusalOfContent(String content) {
        return refusalOf(encrypted(signed(content)));
    }
}
