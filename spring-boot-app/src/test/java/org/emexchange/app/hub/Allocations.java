package org.emexchange.app.hub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;

/** Allocations of the published examples under order ids of their own, and the headers that go with them. */
public final class Allocations {
    public static final String MAILBOX = "em-allocations@hub.example";

    private Allocations() {}

    /** The example under another order id. */
    public static byte[] allocation(String example, String orderId) {
        String text = Orders.published("allocation/" + example)
                .replaceAll("<OrderId>[^<]*</OrderId>", "<OrderId>" + orderId + "</OrderId>");
        return text.substring(text.indexOf("<Allocation")).getBytes(StandardCharsets.UTF_8);
    }

    /** An ordinary mail of a party that has a mail door. */
    public static byte[] mail(TestHub hub, Header header, String example) {
        PartyMail seal = new PartyMail(hub.pki(), header.sender());
        byte[] xml = PartyMail.xml(header, allocation(example, header.order().orElseThrow()));
        byte[] sealed = seal.encrypted("enc", seal.signed(xml, xml));
        return PartyMail.mail(hub.address(header.sender().value()), MAILBOX, "", sealed);
    }

    /** A header as probation would write it, number 1 of its order. */
    public static Header header(String sender, String orderId) {
        Instant now = Instant.now();
        return new Header(
                "X23",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:allocation:1",
                "Allocation",
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "PROBATION_PURPOSES",
                "OMA_2007_S14",
                "EMX-ISA-009",
                Optional.of(orderId),
                OptionalLong.of(1),
                Optional.empty());
    }
}
