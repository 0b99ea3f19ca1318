package org.emexchange.app.hub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Risk notifications (X04) and updates (X05) of the published examples, under order ids of their own. */
public final class RiskMessages {
    private RiskMessages() {}

    /** @param door {@code risk-notification} or {@code risk-update} */
    public static Header header(String sender, String order, String door, long sequence) {
        boolean form = door.equals("risk-notification");
        Instant now = Instant.now();
        return new Header(
                form ? "X04" : "X05",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + door + ":1",
                form ? "RiskNotification" : "RiskUpdate",
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "SAFEGUARD_PUBLIC_AND_STAFF",
                "OMA_2007_S14",
                "EMX-ISA-009",
                Optional.of(order),
                OptionalLong.of(sequence),
                Optional.empty());
    }

    public static byte[] payload(String example, String order) {
        String published = Orders.published(example).replaceAll("<OrderId>[^<]*<", "<OrderId>" + order + "<");
        return published.substring(published.indexOf("<Risk")).getBytes(StandardCharsets.UTF_8);
    }
}
