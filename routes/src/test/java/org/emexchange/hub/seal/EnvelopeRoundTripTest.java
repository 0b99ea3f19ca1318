package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeRoundTripTest {
    private static final PartyId COURT = new PartyId("hmcts.leeds-crown-court");
    private static final byte[] PAYLOAD = "<Note xmlns=\"urn:test:note\">caf\u00e9 &lt; &amp; ]]&gt; ${bean:x}</Note>"
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"EC,secp256r1,EC", "EC,secp384r1,EC", "RSA,3072,EC", "EC,secp256r1,RSA", "RSA,3072,RSA"})
    void opensAndVerifiesWhatThePartySealed(String signing, String size, String encryption) {
        TestParties.Keys court = signing.equals("EC") ? TestParties.ec(size) : TestParties.rsa(3072);
        TestParties.Keys hub = encryption.equals("EC") ? TestParties.ec("secp256r1") : TestParties.rsa(3072);
        Sealing sealing = sealing(new TestParties().signs(COURT, court), hub);

        Verified verified = sealing.verify(sealing.open(received(court, hub)));
        sealing.heed(verified);
        Marked marked = sealing.mark(verified, Marking.OFFICIAL_SENSITIVE);

        assertThat(new String(marked.payload(), StandardCharsets.UTF_8))
                .isEqualTo(new String(PAYLOAD, StandardCharsets.UTF_8));
        assertThat(verified.header().messageId()).isEqualTo(header().messageId());
        assertThat(verified.header().sequence()).hasValue(7);
    }

    @Test
    void takesAnyOfTheOverlappingSigningCertificates() {
        TestParties.Keys old = TestParties.ec("secp256r1");
        TestParties.Keys fresh = TestParties.ec("secp256r1");
        TestParties.Keys hub = TestParties.ec("secp256r1");
        Sealing sealing = sealing(new TestParties().signs(COURT, old).signs(COURT, fresh), hub);

        assertThat(sealing.verify(sealing.open(received(old, hub))).header()).isEqualTo(header());
        assertThat(sealing.verify(sealing.open(received(fresh, hub))).header()).isEqualTo(header());
    }

    static Sealing sealing(TestParties parties, TestParties.Keys hub) {
        return sealing(parties, hub, TestParties.NOW);
    }

    static Sealing sealing(PartyKeys parties, TestParties.Keys hub, Instant now) {
        TestParties.Keys signing = TestParties.ec("secp256r1");
        HubKeys keys = new HubKeys(
                signing.pair().getPrivate(),
                signing.certificate(),
                List.of(),
                List.of(new HubKeys.Pair(hub.pair().getPrivate(), hub.certificate())));
        return new Sealing(keys, () -> parties, () -> now, Duration.ofDays(1));
    }

    static Received received(TestParties.Keys court, TestParties.Keys hub) {
        byte[] signed = EnvelopeXml.signed(header(), PAYLOAD, court.pair().getPrivate(), court.certificate());
        byte[] octets = EncryptionXml.encrypt(signed, hub.certificate(), COURT, PartyId.HUB);
        return Received.at(COURT, "jms", octets, TestParties.NOW, "ID:1", Optional.empty());
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
                "OMA_2007_S14",
                "EMX-ISA-001",
                Optional.of("CO-2026-0007"),
                OptionalLong.of(7),
                Optional.empty());
    }
}
