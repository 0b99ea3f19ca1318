package org.emexchange.hub.edge;

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
 * @param trust what vouches for the servers' certificates
 */
public record MailOptions(String address, Server submission, Login login, SSLContext trust) {
    private static final int TIMEOUT = 30_000;

    /** Where mail is submitted, by SMTP over implicit TLS (RFC 8314). */
    public record Server(String host, int port) {}

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
