package org.emexchange.app.hub;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.hub.seal.PartyMail;
import org.jspecify.annotations.Nullable;

/** A party's mailbox, read by IMAP over TLS as its own staff would; opened and verified by openssl alone. */
public final class TestMailbox {
    private final Path pki;
    private final IntSupplier port;
    private final Supplier<String> password;
    private final String party;
    private final String address;
    private final List<Mail> arrived = new ArrayList<>();
    private final List<String> notOpened = new ArrayList<>();
    private @Nullable Store store;
    private int connectedTo;

    TestMailbox(TestHub hub, String party, String address) {
        this(
                hub.pki(),
                () -> hub.bean(EmbeddedMail.class).readingPort(),
                () -> hub.bean(EmbeddedMail.class).password(),
                party,
                address);
    }

    /** At a mail server of its own. */
    public TestMailbox(Path pki, IntSupplier port, Supplier<String> password, String party, String address) {
        this.pki = pki;
        this.port = port;
        this.password = password;
        this.party = party;
        this.address = address;
    }

    /** All that has come since, in its order. */
    public synchronized List<Mail> take() {
        try {
            read();
        } catch (Exception e) {
            throw new IllegalStateException("the mailbox of " + party + " cannot be read", e);
        }
        List<Mail> taken = List.copyOf(arrived);
        arrived.clear();
        return taken;
    }

    /** @param text the signed content, verified, with its base64 undone */
    public record Mail(byte[] octets, Message message, String text) {
        public String header(String name) {
            try {
                return String.join(",", message.getHeader(name));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The message in it, as a party at the broker would have got it. */
    public static TestParty.Arrived opened(Mail mail) {
        return new TestParty.Arrived(
                PartyMail.opened(mail.text()),
                mail.header("Message-ID"),
                "",
                mail.header("X-EMX-Marking"),
                Instant.now());
    }

    /** Waits until something that fits has come, and takes it. */
    public Mail await(Predicate<Mail> wanted) {
        return find(wanted, TestParty.patience())
                .orElseThrow(() -> new AssertionError(party + " did not get that mail; not opened: " + notOpened));
    }

    public synchronized Optional<Mail> find(Predicate<Mail> wanted, Duration patience) {
        Instant end = Instant.now().plus(patience);
        do {
            try {
                read();
            } catch (Exception e) {
                throw new AssertionError("the mailbox of " + party + " cannot be read", e);
            }
            Optional<Mail> found = arrived.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                arrived.remove(found.get());
                return found;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        } while (Instant.now().isBefore(end));
        return Optional.empty();
    }

    private void read() throws Exception {
        try (Folder inbox = store().getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            for (Message message : inbox.getMessages()) {
                ByteArrayOutputStream octets = new ByteArrayOutputStream();
                message.writeTo(octets);
                message.setFlag(Flags.Flag.DELETED, true);
                keep(octets.toByteArray());
            }
        }
    }

    /** The connection is kept; the server may have been started anew at another port. */
    private Store store() throws MessagingException {
        if (store == null || connectedTo != port.getAsInt() || !store.isConnected()) {
            connectedTo = port.getAsInt();
            store = Session.getInstance(TestTls.settings("imaps")).getStore("imaps");
            store.connect("localhost", connectedTo, address, password.get());
        }
        return store;
    }

    /** One that does not open or verify has not come, and spoils nothing that comes after it. */
    private void keep(byte[] octets) throws Exception {
        try {
            arrived.add(mail(octets));
        } catch (NotOpenedException e) {
            notOpened.add(String.valueOf(e.getMessage()));
        }
    }

    private static final class NotOpenedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotOpenedException(String said) {
            super(said);
        }
    }

    private Mail mail(byte[] octets) throws Exception {
        Path folder = Files.createTempDirectory("mail");
        Path mail = Files.write(folder.resolve("mail"), octets);
        Path signed = folder.resolve("signed");
        Path content = folder.resolve("content");
        openssl(
                "cms",
                "-decrypt",
                "-in",
                mail.toString(),
                "-out",
                signed.toString(),
                "-recip",
                pki.resolve(party).resolve("enc.crt").toString(),
                "-inkey",
                pki.resolve(party).resolve("enc.key").toString());
        Path authorities = folder.resolve("ca");
        Files.writeString(
                authorities,
                Files.readString(pki.resolve("ca/root.crt")) + Files.readString(pki.resolve("ca/issuing.crt")));
        openssl(
                "cms",
                "-verify",
                "-in",
                signed.toString(),
                "-out",
                content.toString(),
                "-certfile",
                pki.resolve("em-exchange/sign.crt").toString(),
                "-nointern",
                "-CAfile",
                authorities.toString(),
                "-purpose",
                "any");
        return new Mail(octets, message(octets), decoded(Files.readAllBytes(content)));
    }

    private static Message message(byte[] octets) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets));
    }

    private static String decoded(byte[] part) throws MessagingException, IOException {
        return decoded(new MimeBodyPart(new ByteArrayInputStream(part)));
    }

    /** Of a content of several parts, the type and the text of each. */
    private static String decoded(MimeBodyPart body) throws MessagingException, IOException {
        if (body.getContent() instanceof MimeMultipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(i);
                text.append(part.getContentType()).append('\n').append(decoded(part));
            }
            return text.toString();
        }
        return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void openssl(String... words) throws IOException, InterruptedException, NotOpenedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new NotOpenedException("openssl " + words[1] + ": " + said);
        }
    }
}
