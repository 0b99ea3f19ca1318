package org.emexchange.app.hub;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.emexchange.app.mail.EmbeddedMail;

/** Submits a party's mail by SMTP over TLS, octet for octet. */
public final class TestSubmission {
    private final EmbeddedMail server;
    private final String address;

    /** @param address that is logged in with; what the mail says of itself may be another */
    public TestSubmission(EmbeddedMail server, String address) {
        this.server = server;
        this.address = address;
    }

    public void send(String to, byte[] mail) {
        Properties settings = TestTls.settings("smtps");
        settings.setProperty("mail.smtps.from", address);
        settings.setProperty("mail.smtps.auth", "true");
        Session session = Session.getInstance(settings);
        try (Transport transport = session.getTransport("smtps")) {
            transport.connect("localhost", server.submissionPort(), address, server.password());
            transport.sendMessage(new AsItIs(session, mail), new Address[] {new InternetAddress(to)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not a message that a library would write: the octets that a test gives. */
    private static final class AsItIs extends MimeMessage {
        private final byte[] octets;

        AsItIs(Session session, byte[] octets) {
            super(session);
            this.octets = octets;
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException {
            out.write(octets);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(octets);
        }

        @Override
        public int getSize() {
            return octets.length;
        }

        @Override
        public void saveChanges() {
            // It is as it should be.
        }
    }
}
