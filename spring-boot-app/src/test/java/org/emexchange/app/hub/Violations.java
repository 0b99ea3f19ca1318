package org.emexchange.app.hub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Violations of the published examples under order ids of their own, and the headers that go with them. */
public final class Violations {
    private Violations() {}

    /** The example under another order id. */
    public static byte[] violation(String example, String orderId) {
        String text = Orders.published("violation/" + example)
                .replaceAll("<OrderId>[^<]*</OrderId>", "<OrderId>" + orderId + "</OrderId>");
        return text.substring(text.indexOf("<Violation")).getBytes(StandardCharsets.UTF_8);
    }

    /** A header as the contractor would write it about a convicted person, number 1 of its order. */
    public static Header header(String sender, String orderId) {
        return header(sender, orderId, "OMA_2007_S14", "EMX-ISA-020");
    }

    /** About a person on bail: a share with the force that is the responsible agency. */
    public static Header toTheForce(String sender, String orderId) {
        return header(sender, orderId, "STANDING_DECISION", "EMX-ISA-022");
    }

    /** Under another power and agreement. */
    public static Header header(String sender, String orderId, String power, String agreement) {
        Instant now = Instant.now();
        return new Header(
                "X09",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:violation:1",
                "Violation",
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MONITOR_COMPLIANCE",
                power,
                agreement,
                Optional.of(orderId),
                OptionalLong.of(1),
                Optional.empty());
    }
}
