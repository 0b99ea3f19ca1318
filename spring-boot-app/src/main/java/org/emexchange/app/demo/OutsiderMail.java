package org.emexchange.app.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;

/** Seals and opens mail by {@code docs/mail-profile.md}. */
final class OutsiderMail {
    private static final String XML = "application/xml";

    private OutsiderMail() {}

    /** The addresses of a mail, and what its subject says. */
    record Head(String from, String to, String subject) {}

    /** The whole mail. */
    static byte[] seal(Head head, OutsiderHeader header, Errand errand, SigningKey signing, X509Certificate hub)
            throws GeneralSecurityException {
        String xml = OutsiderEnvelope.signedPart("m-" + header.messageId(), header, errand.payload());
        String content = part(XML + "; charset=UTF-8", xml.getBytes(StandardCharsets.UTF_8));
        byte[] signature = OutsiderCms.sign(content.getBytes(StandardCharsets.US_ASCII), signing);
        String sent =
                errand.wrong() ? part(XML + "; charset=UTF-8", (xml + " ").getBytes(StandardCharsets.UTF_8)) : content;
        byte[] encrypted = OutsiderCms.encrypt(signed(sent, signature).getBytes(StandardCharsets.US_ASCII), hub);
        String headers = String.join(
                "\r\n",
                "From: " + head.from(),
                "To: " + head.to(),
                "Subject: " + head.subject(),
                "Message-ID: <" + UUID.randomUUID()
                        + head.from().substring(head.from().indexOf('@')) + ">",
                "MIME-Version: 1.0",
                "");
        String type = "application/pkcs7-mime; smime-type=authEnveloped-data; name=\"smime.p7m\"";
        return (headers + part(type, encrypted)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String signed(String content, byte[] signature) {
        String boundary = "b-" + UUID.randomUUID();
        return "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256; boundary=\""
                + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + content + "\r\n--" + boundary + "\r\n"
                + part("application/pkcs7-signature; name=\"smime.p7s\"", signature) + "\r\n--" + boundary + "--\r\n";
    }

    private static String part(String type, byte[] octets) {
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(octets) + "\r\n";
    }

    /**
     * Decrypts and verifies a mail of the hub's for the party, and checks its sender, receiver, marking and times.
     *
     * @throws NotOpenedException naming the check that failed
     */
    static OpenedMessage open(byte[] mail, OwnKeys own, HubCertificates hub, Instant now) throws NotOpenedException {
        try {
            MimeMessage outer = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            byte[] inner = OutsiderCms.decrypt(outer.getInputStream().readAllBytes(), own.opening());
            byte[] content = verified(inner, hub, now);
            OpenedMessage opened =
                    OutsiderEnvelope.read(OutsiderXml.parse(xml(content)).getDocumentElement());
            return OutsiderEnvelope.checked(opened, HubCertificates.HUB, own.party(), now);
        } catch (MessagingException | IOException e) {
            throw new NotOpenedException("no mail of the profile", e);
        }
    }

    /** The octets between the first two boundaries, as they came: what the signature is over. */
    private static byte[] verified(byte[] signed, HubCertificates hub, Instant now)
            throws NotOpenedException, MessagingException, IOException {
        MimeBodyPart outer = new MimeBodyPart(new ByteArrayInputStream(signed));
        if (!(outer.getContent() instanceof MimeMultipart parts) || parts.getCount() != 2) {
            throw new NotOpenedException("not a content and its signature");
        }
        String boundary = "--" + new jakarta.mail.internet.ContentType(outer.getContentType()).getParameter("boundary");
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(boundary + "\r\n") + boundary.length() + 2;
        int end = text.indexOf("\r\n" + boundary + "\r\n", begin);
        if (end < 0) {
            throw new NotOpenedException("no signed content");
        }
        byte[] content = text.substring(begin, end).getBytes(StandardCharsets.ISO_8859_1);
        byte[] signature = parts.getBodyPart(1).getInputStream().readAllBytes();
        OutsiderCms.verify(content, signature, hub.signingAt(now));
        return content;
    }

    /** Of the verified content, its one XML part. */
    private static byte[] xml(byte[] content) throws NotOpenedException, MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart(new ByteArrayInputStream(content));
        if (part.isMimeType(XML)) {
            return part.getInputStream().readAllBytes();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                if (one.isMimeType(XML)) {
                    return one.getInputStream().readAllBytes();
                }
            }
        }
        throw new NotOpenedException("a mail without XML");
    }
}
