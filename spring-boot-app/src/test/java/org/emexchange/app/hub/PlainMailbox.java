package org.emexchange.app.hub;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.mail.EmbeddedMail;

/** A mailbox that takes mail in clear, read over TLS at the real server. */
public record PlainMailbox(TestHub hub, String address) {
    /** Every mail in it that has this text anywhere, octet by octet as it lies there. */
    public List<String> with(String text) {
        Properties settings = new Properties();
        settings.setProperty("mail.imaps.ssl.trust", "localhost");
        EmbeddedMail server = hub.bean(EmbeddedMail.class);
        try (Store store = Session.getInstance(settings).getStore("imaps")) {
            store.connect("localhost", server.readingPort(), address, server.password());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<String> mails = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                ByteArrayOutputStream octets = new ByteArrayOutputStream();
                message.writeTo(octets);
                mails.add(octets.toString(StandardCharsets.UTF_8));
            }
            return mails.stream().filter(mail -> mail.contains(text)).toList();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until there are so many, as long as a party would wait. */
    public List<String> await(String text, int count) {
        Instant end = Instant.now().plus(TestParty.patience());
        List<String> found = with(text);
        while (found.size() < count && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(100_000_000);
            found = with(text);
        }
        return found;
    }
}
