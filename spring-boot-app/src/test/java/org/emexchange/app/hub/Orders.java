package org.emexchange.app.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Orders of the published examples under order ids of their own, and the headers that go with them. */
public final class Orders {
    private Orders() {}

    /** A published example of an invented person. */
    public static String example(String name) {
        return published("court-order/" + name);
    }

    /** A published example of any kind, as in {@code receipt/refused}. */
    public static String published(String name) {
        try (InputStream in = Orders.class.getResourceAsStream("/examples/" + name + ".xml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The example under another order id. */
    public static byte[] order(String example, String orderId) {
        String text = example(example).replaceAll("<OrderId>[^<]*</OrderId>", "<OrderId>" + orderId + "</OrderId>");
        return text.substring(text.indexOf("<CourtOrder")).getBytes(StandardCharsets.UTF_8);
    }

    public static String newOrderId() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A header as HMCTS would write it for a convicted person's order, number 1. */
    public static Header header(String sender, String orderId) {
        Instant now = Instant.now();
        return new Header(
                "X01",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:court-order:1",
                "CourtOrder",
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MONITOR_COMPLIANCE",
                "OMA_2007_S14",
                "EMX-ISA-001",
                Optional.of(orderId),
                OptionalLong.of(1),
                Optional.empty());
    }
}
