package org.emexchange.app.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Every setting of the hub, as {@code application.yml} documents them. An unknown one stops the start.
 *
 * @param register folder of the register's files; empty for the demonstration's
 * @param registerLook how long after one look at them the next one comes
 */
@ConfigurationProperties(prefix = "em", ignoreUnknownFields = false)
public record Settings(
        Environment environment,
        Path state,
        Broker broker,
        Database database,
        Mail mail,
        Sftp sftp,
        Map<String, MllpPort> mllp,
        MllpLimits mllpLimits,
        Console console,
        Keys keys,
        Limits limits,
        Decisions decisions,
        Duration receiptLife,
        int dispatchers,
        Alerts alerts,
        Demo demo,
        String register,
        Duration registerLook) {

    public enum Environment {
        DEVELOPMENT,
        PRODUCTION
    }

    /** @param url empty for an embedded broker on the port */
    public record Broker(String url, int port) {
        public boolean embedded() {
            return url.isBlank();
        }
    }

    /** @param url empty for an embedded database */
    public record Database(String url, String owner, String ownerPassword, String user, String password) {
        public boolean embedded() {
            return url.isBlank();
        }

        @Override
        public String toString() {
            return "Database[" + (embedded() ? "embedded" : url) + "]";
        }
    }

    /**
     * The mail server, by TLS from the first octet.
     *
     * @param host of submission; empty for an embedded server on the port
     * @param readingHost of the hub's mailboxes; empty for the host of submission
     * @param look how long after one look into a mailbox the next one comes
     * @param mailboxes of the hub's, by the names that the flows give them
     * @param trust PEM file of the authorities that vouch for the server; empty for the root of the PKI
     */
    public record Mail(
            String address,
            String host,
            int port,
            String user,
            String password,
            String readingHost,
            int readingPort,
            Duration look,
            Map<String, Mailbox> mailboxes,
            String trust) {
        public boolean embedded() {
            return host.isBlank();
        }

        @Override
        public String toString() {
            return "Mail[" + (embedded() ? "embedded" : host + ":" + port) + "]";
        }
    }

    /**
     * The file transfer server that parties leave files at and fetch them from.
     *
     * @param host empty for an embedded server on the port
     * @param key file of the private key that the hub logs in with
     * @param knownHosts file, in the form of OpenSSH, with the server's own key
     * @param poll how long a folder rests that had nothing
     */
    public record Sftp(String host, int port, String user, Path key, Path knownHosts, Duration poll) {
        public boolean embedded() {
            return host.isBlank();
        }
    }

    /**
     * A mailbox of the hub's.
     *
     * @param user login; empty for the address
     */
    public record Mailbox(
            String address,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        public String login() {
            return user.isBlank() ? address : user;
        }

        @Override
        public String toString() {
            return "Mailbox[" + address + "]";
        }
    }

    /**
     * Where the hub listens for one interchange in HL7.
     *
     * @param port 0 for any
     */
    public record MllpPort(String address, int port) {}

    /**
     * @param message from a message's first octet to its last
     * @param idle between two messages of a connection
     */
    public record MllpLimits(
            DataSize messageSize, int connections, int connectionsOfOne, Duration message, Duration idle) {}

    /**
     * Where people sign in, by HTTPS.
     *
     * @param port 0 for any
     * @param people file of those who may sign in
     * @param idle after which a session ends
     */
    public record Console(String address, int port, Path people, Duration idle) {}

    /**
     * Where the keys are.
     *
     * @param pki folder with a folder for each party
     * @param atRest folder of the keys for what is stored
     */
    public record Keys(Path pki, Path atRest) {}

    /** @param withoutAgreement numbers of the interchanges that run although no agreement is in force */
    public record Limits(
            DataSize messageSize,
            int attempts,
            Duration hold,
            Set<String> strictHeaders,
            Set<String> withoutAgreement) {}

    /**
     * What binds those who decide on requests.
     *
     * @param secondPersonOver positions for longer than this are released by two people
     * @param secondPersonFinerThan side in metres of a square: places told more precisely are released by two people
     * @param reviewWithin how soon somebody else reviews what one person released because a life was at risk
     * @param expireAfter how long a request waits
     * @param grantLife how long what was granted may be answered
     * @param sampleRate of the shares that are put up for review, 0 to 1
     * @param sampleReviewWithin how soon those are reviewed
     */
    public record Decisions(
            Duration secondPersonOver,
            int secondPersonFinerThan,
            Duration reviewWithin,
            Duration expireAfter,
            Duration grantLife,
            double sampleRate,
            Duration sampleReviewWithin) {
        public Decisions {
            if (!(sampleRate >= 0 && sampleRate <= 1)) {
                throw new IllegalArgumentException("em.decisions.sample-rate is between 0 and 1");
            }
            for (Duration time : List.of(reviewWithin, expireAfter, grantLife, sampleReviewWithin)) {
                if (time.isNegative() || time.isZero()) {
                    throw new IllegalArgumentException("the times of em.decisions are longer than nothing");
                }
            }
        }
    }

    /**
     * Alerts without personal data.
     *
     * @param undeliveredAfter how long an urgent copy may wait
     * @param stalledAfter how long a transfer that was begun may wait for its next part
     * @param look how long after one look for what is due the next one comes
     * @param operators where the people who run the hub are alerted
     * @param call telephone number of whom everybody calls who was alerted
     */
    public record Alerts(
            Duration undeliveredAfter,
            Duration stalledAfter,
            Duration look,
            AlertContactEntry operators,
            String call,
            TextGateway sms) {}

    /**
     * A gateway for short messages, over HTTPS.
     *
     * @param url empty for none: nothing is then alerted by short message
     * @param token that it knows the hub by
     */
    public record TextGateway(String url, String token) {
        @Override
        public String toString() {
            return "TextGateway[" + url + "]";
        }
    }

    public record Demo(boolean enabled, Duration every) {}
}
