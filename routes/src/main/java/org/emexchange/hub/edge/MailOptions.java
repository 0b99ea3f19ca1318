package org.emexchange.hub.edge;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * The options of every mail endpoint, fixed in this one place: TLS from the first octet (a STARTTLS that somebody strips
 * is never relied on), the server's name checked against its certificate.
 *
 * @param address the hub's own address
 * @param submission where mail is submitted, by SMTP over implicit TLS (RFC 8314)
 * @param reading where the hub's mailboxes are read, by IMAP over implicit TLS
 * @param mailboxes by the names that the flows give them
 * @param look how long after one look into a mailbox the next one comes
 * @param trust what vouches for the servers' certificates
 */
public record MailOptions(
        String address,
        Server submission,
        Login login,
        Server reading,
        Map<String, Mailbox> mailboxes,
        Duration look,
        SSLContext trust) {
    /** Where mails go that have been taken in or refused; made when it is not there. */
    public static final String PROCESSED = "Processed";

    private static final int TIMEOUT = 30_000;
    /** Octets that are asked for at once. */
    private static final int FETCH = 1 << 20;

    public MailOptions {
        mailboxes = Map.copyOf(mailboxes);
    }

    /** A mail server. */
    public record Server(String host, int port) {}

    /** One mailbox of the hub's, and what it is read with. */
    public record Mailbox(String address, Login login) {}

    /** What the hub logs in with. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** For sending. */
    public MailConfiguration submitting() {
        MailConfiguration configuration = new MailConfiguration();
        configuration.configureProtocol("smtps");
        configuration.setHost(submission.host());
        configuration.setPort(submission.port());
        configuration.setUsername(login.user());
        configuration.setPassword(login.password());
        configuration.setConnectionTimeout(TIMEOUT);
        configuration.setSslContextParameters(new Fixed(trust));
        Properties more = new Properties();
        more.setProperty("mail.smtps.ssl.checkserveridentity", "true");
        more.setProperty("mail.smtps.ssl.protocols", "TLSv1.3");
        more.setProperty("mail.smtps.timeout", String.valueOf(TIMEOUT));
        more.setProperty("mail.smtps.writetimeout", String.valueOf(TIMEOUT));
        configuration.setAdditionalJavaMailProperties(more);
        return configuration;
    }

    /**
     * For reading one mailbox. Every mail there is looked at, read by somebody before or not; it is not marked by being
     * looked at, and moved when its route has ended without an exception. The connection is kept from one look to the next;
     * one that broke is made anew at the next look.
     *
     * @throws IllegalStateException naming the setting where the mailbox is not known
     */
    public MailConfiguration reading(String name) {
        Mailbox mailbox = Optional.ofNullable(mailboxes.get(name))
                .orElseThrow(() -> new IllegalStateException("em.mail.mailboxes." + name + " is not set"));
        MailConfiguration configuration = new MailConfiguration();
        configuration.configureProtocol("imaps");
        configuration.setHost(reading.host());
        configuration.setPort(reading.port());
        configuration.setUsername(mailbox.login().user());
        configuration.setPassword(mailbox.login().password());
        configuration.setFolderName("INBOX");
        configuration.setConnectionTimeout(TIMEOUT);
        configuration.setSslContextParameters(new Fixed(trust));
        configuration.setUnseen(false);
        configuration.setPeek(true);
        configuration.setMapMailMessage(false);
        configuration.setCloseFolder(true);
        configuration.setDisconnect(false);
        configuration.setMoveTo(PROCESSED);
        configuration.setFetchSize(-1);
        configuration.setAdditionalJavaMailProperties(imaps());
        return configuration;
    }

    private static Properties imaps() {
        Properties more = new Properties();
        more.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        more.setProperty("mail.imaps.ssl.protocols", "TLSv1.3");
        more.setProperty("mail.imaps.timeout", String.valueOf(TIMEOUT));
        more.setProperty("mail.imaps.writetimeout", String.valueOf(TIMEOUT));
        more.setProperty("mail.imaps.connectiontimeout", String.valueOf(TIMEOUT));
        more.setProperty("mail.imaps.fetchsize", String.valueOf(FETCH));
        return more;
    }

    /** A context that was made elsewhere. */
    private static final class Fixed extends SSLContextParameters {
        private final SSLContext context;

        Fixed(SSLContext context) {
            this.context = context;
        }

        @Override
        public SSLContext createSSLContext(CamelContext camel) {
            return context;
        }
    }
}
