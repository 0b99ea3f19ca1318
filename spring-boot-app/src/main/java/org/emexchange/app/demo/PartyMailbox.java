package org.emexchange.app.demo;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Properties;

/** A party's mailbox as its mail program has it: submission by SMTP and reading by IMAP, both over TLS. */
final class PartyMailbox {
    private static final String PATIENCE_MILLIS = "20000";

    private final DemoDoors.Mail server;
    private final String address;
    private final Properties properties = new Properties();

    PartyMailbox(DemoDoors.Mail server, String address, Path pki) throws IOException, GeneralSecurityException {
        this.server = server;
        this.address = address;
        for (String protocol : new String[] {"mail.smtps", "mail.imaps"}) {
            properties.put(protocol + ".ssl.socketFactory", OwnTls.trusting(pki));
            properties.put(protocol + ".ssl.checkserveridentity", "true");
            properties.put(protocol + ".timeout", PATIENCE_MILLIS);
            properties.put(protocol + ".connectiontimeout", PATIENCE_MILLIS);
        }
        properties.put("mail.smtps.auth", "true");
        properties.put("mail.smtps.from", address);
    }

    String address() {
        return address;
    }

    /** The party's own note of each mail; what it throws leaves the mail where it is. */
    @FunctionalInterface
    interface Reading {
        void of(byte[] mail) throws IOException, GeneralSecurityException;
    }

    void submit(String to, byte[] mail) throws MessagingException {
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtps")) {
            transport.connect("localhost", server.submission(), address, server.password());
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail)), new Address[] {new InternetAddress(to)});
        }
    }

    /** Reads what has come, and deletes each mail when it has been noted. */
    void read(Reading reading) throws MessagingException, IOException, GeneralSecurityException {
        try (Store store = Session.getInstance(properties).getStore("imaps")) {
            store.connect("localhost", server.reading(), address, server.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (Message message : inbox.getMessages()) {
                    ByteArrayOutputStream octets = new ByteArrayOutputStream();
                    message.writeTo(octets);
                    reading.of(octets.toByteArray());
                    message.setFlag(Flags.Flag.DELETED, true);
                }
            }
        }
    }
}
