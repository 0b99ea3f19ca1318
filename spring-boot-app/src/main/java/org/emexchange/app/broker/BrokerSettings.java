package org.emexchange.app.broker;

import java.nio.file.Path;
import java.util.Set;

/**
 * How the embedded broker is set.
 *
 * @param folder         where journal, paged and large messages lie; one broker at a time uses it
 * @param host           the name or number that it listens at
 * @param port           its port, or 0 for any free one
 * @param tls            its own certificate, which has to name the host, and key
 * @param trust          whom it believes
 * @param addresses      {@code <party>.in.*} and {@code <party>.out.*} of the register; each gets a queue of its name
 * @param largestMessage in octets, properties included; larger ones are refused while they arrive
 */
public record BrokerSettings(
        Path folder,
        String host,
        int port,
        TlsFiles tls,
        TrustFiles trust,
        Set<String> addresses,
        long largestMessage) {
    public static final long LARGEST_MESSAGE = 64L << 20;

    public BrokerSettings {
        addresses = Set.copyOf(addresses);
        for (String address : addresses) {
            if (DoorAddress.parse(address).isEmpty()) {
                throw new IllegalArgumentException("not an address of the door: " + address);
            }
        }
        if (largestMessage < 1) {
            throw new IllegalArgumentException("the largest message has at least one octet");
        }
    }
}
