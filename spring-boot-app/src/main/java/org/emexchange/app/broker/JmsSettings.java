package org.emexchange.app.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which broker the hub uses, embedded or not, and as whom.
 *
 * @param brokers               {@code host:port} of the broker, or of a primary and its backups
 * @param tls                   the hub's certificate and key; the certificate is its login
 * @param trust                 PEM certificates of the roots that vouch for the broker
 * @param connections           how many connections at most; each carries many sessions
 * @param sessionsPerConnection how many sessions at most on each; who wants one more waits 30 seconds, then fails
 */
public record JmsSettings(List<String> brokers, TlsFiles tls, Path trust, int connections, int sessionsPerConnection) {
    private static final Pattern BROKER = Pattern.compile("[A-Za-z0-9.-]+:[0-9]{1,5}");

    public JmsSettings {
        brokers = List.copyOf(brokers);
        if (brokers.isEmpty()) {
            throw new IllegalArgumentException("name at least one broker as host:port");
        }
        for (String broker : brokers) {
            if (!BROKER.matcher(broker).matches()) {
                throw new IllegalArgumentException("a broker is named host:port, not " + broker);
            }
        }
        if (connections < 1 || sessionsPerConnection < 1) {
            throw new IllegalArgumentException("at least one connection and one session");
        }
    }
}
