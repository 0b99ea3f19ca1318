package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.Assertions;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** A court that sends, and a hub with one key for each key transport. */
final class CourtAndHub {
    static final PartyId COURT = new PartyId("hmcts.leeds-crown-court");
    static final PartyId POLICE = new PartyId("police.west-yorkshire");
    static final String NOTE = "<Note xmlns=\"urn:test:note\">tag at 19:00</Note>";

    final TestParties parties = new TestParties();
    final TestParties.Keys court = TestParties.ec("secp256r1");
    final TestParties.Keys police = TestParties.ec("secp256r1");
    final TestParties.Keys hubSigns = TestParties.ec("secp256r1");
    final TestParties.Keys hubEc = TestParties.ec("secp256r1");
    final TestParties.Keys hubRsa = TestParties.sharedRsa();
    final Sealing sealing;

    CourtAndHub() {
        parties.signs(COURT, court).signs(POLICE, police);
        this.sealing = sealing(new HubKeys(
                hubSigns.pair().getPrivate(),
                hubSigns.certificate(),
                List.of(),
                List.of(
                        new HubKeys.Pair(hubEc.pair().getPrivate(), hubEc.certificate()),
                        new HubKeys.Pair(hubRsa.pair().getPrivate(), hubRsa.certificate()))));
    }

    Sealing sealing(HubKeys keys) {
        return new Sealing(keys, () -> parties, () -> TestParties.NOW, Duration.ofDays(1));
    }

    String signed() {
        return signed(header());
    }

    String signed(Header header) {
        return signed(header, court);
    }

    String signed(Header header, TestParties.Keys signer) {
        byte[] payload = NOTE.getBytes(StandardCharsets.UTF_8);
        byte[] envelope = EnvelopeXml.signed(header, payload, signer.pair().getPrivate(), signer.certificate());
        return new String(envelope, StandardCharsets.UTF_8);
    }

    byte[] encrypted(String envelope) {
        return encryptedFor(hubEc, envelope);
    }

    byte[] encryptedFor(TestParties.Keys hub, String envelope) {
        return EncryptionXml.encrypt(envelope.getBytes(StandardCharsets.UTF_8), hub.certificate(), COURT, PartyId.HUB);
    }

    static Received received(byte[] octets) {
        return Received.at(COURT, "court-order", octets, TestParties.NOW, "ID:1", Optional.empty());
    }

    /** Through every check up to the marking. */
    Marked take(String envelope) {
        return takeOctets(encrypted(envelope));
    }

    Marked takeOctets(byte[] octets) {
        return sealing.mark(sealing.verify(sealing.open(received(octets))), Marking.OFFICIAL_SENSITIVE);
    }

    RefusalCode refusalOf(String envelope) {
        return refusal(() -> take(envelope));
    }

    static RefusalCode refusal(Runnable act) {
        try {
            act.run();
        } catch (RefusedException e) {
            return e.code();
        }
        return Assertions.fail("was not refused");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** Replaces what must be there. */
    static String with(String text, String before, String after) {
        Assertions.assertThat(text).contains(before);
        return text.replace(before, after);
    }

    static Header header() {
        return new Header(
                "X01",
                "0b0f6d1e-53f2-4b1c-9f57-0d9f7a4c2b11",
                COURT,
                PartyId.HUB,
                "urn:test:note",
                "Note",
                TestParties.NOW.minusSeconds(2),
                TestParties.NOW.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MONITOR_COMPLIANCE",
                "COURT_DIRECTION",
                "EMX-ISA-001",
                Optional.of("CO-2026-0007"),
                OptionalLong.of(7),
                Optional.empty());
    }
}
