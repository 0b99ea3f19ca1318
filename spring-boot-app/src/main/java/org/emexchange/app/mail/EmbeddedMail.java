package org.emexchange.app.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A mail server in this process, for the demonstration and for tests: submission by SMTP and reading by IMAP, both over TLS
 * from the first octet. It keeps mail in memory only, as a party's own server is not the hub's to keep.
 */
public final class EmbeddedMail implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;
    private final String password;

    private EmbeddedMail(GreenMail server, String password) {
        this.server = server;
        this.password = password;
    }

    /** A mailbox, and the login that it is read under. */
    public record Mailbox(String address, String login) {}

    /**
     * @param tls what the server shows
     * @param folder where it may keep its key store
     * @param port of submission; 0 for any. Mailboxes are read at any free port
     * @param submitter login that mail is submitted under
     */
    public static EmbeddedMail start(
            ServerCertificate tls, Path folder, int port, String submitter, Collection<Mailbox> mailboxes) {
        String password = random();
        try {
            tls.install(folder, random());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the mail server of the demonstration has no certificate", e);
        }
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTPS),
            new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAPS)
        });
        server.setUser(submitter + "@localhost", submitter, password);
        EmbeddedMail mail = new EmbeddedMail(server, password);
        mailboxes.forEach(mail::add);
        server.start();
        return mail;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** One more; nothing changes for one that is there. */
    public void add(Mailbox mailbox) {
        server.setUser(mailbox.address(), mailbox.login(), password);
    }

    public int submissionPort() {
        return server.getSmtps().getPort();
    }

    public int readingPort() {
        return server.getImaps().getPort();
    }

    /** Of every mailbox; made anew at each start. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        server.stop();
    }
}
