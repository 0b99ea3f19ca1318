package org.emexchange.hub.pipeline;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;

/**
 * What the broker puts aside by itself: a message whose own expiry passed before it was taken, and one that was delivered
 * too often. What came from a party is refused to it by number. What was for a party is kept in quarantine, and
 * somebody is told. Nothing is dropped.
 */
final class Housekeeping {
    private static final Map<String, RefusalCode> ASIDE = Map.of(
            "em-exchange.expired", RefusalCode.EXPIRED_IN_QUEUE,
            "em-exchange.dead-letter", RefusalCode.POISON);
    private static final String ORIGINAL_ADDRESS = "_AMQ_ORIG_ADDRESS";

    private final Kernel kernel;
    private final Map<String, JmsInDoor<?>> doors;

    Housekeeping(Kernel kernel, List<InDoor> doors) {
        this.kernel = kernel;
        this.doors = new HashMap<>();
        for (InDoor door : doors) {
            if (door instanceof JmsInDoor<?> jms) {
                this.doors.put(jms.address(), jms);
            }
        }
    }

    static Map<String, List<String>> steps() {
        Map<String, List<String>> steps = new HashMap<>();
        ASIDE.keySet().forEach(address -> steps.put(route(address), List.of(route(address) + ".refuse")));
        return steps;
    }

    private static String route(String address) {
        return Routes.DOOR_OF_THE_BROKER + address;
    }

    void routes(RouteBuilder builder) {
        ASIDE.forEach((address, code) -> builder.from("jms:queue:" + address)
                .routeId(route(address))
                .process(exchange -> take(exchange, code))
                .id(route(address) + ".refuse"));
    }

    private void take(Exchange exchange, RefusalCode code) throws JMSException {
        Message message = Routes.jms(exchange);
        String address =
                Optional.ofNullable(message.getStringProperty(ORIGINAL_ADDRESS)).orElse("unknown");
        JmsInDoor<?> door = doors.get(address);
        if (door != null) {
            door.intake(kernel).setAside(message, code);
        } else {
            keep(message, address, code);
        }
    }

    private void keep(Message message, String address, RefusalCode code) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            var original = entry.spool(new JmsOctets(kernel.bodies(), message)::copyTo);
            entry.log().append(Leaf.ofHub(Leaf.Kind.EXPIRED, original.digest(), code.number(), original.size()));
            entry.quarantine(new Ledger.Quarantined(
                    original.digest(),
                    Optional.empty(),
                    address,
                    code.number(),
                    kernel.clock().instant(),
                    original));
            entry.commit();
            Announcer.undeliverable(address, original.digest());
        }
    }
}
