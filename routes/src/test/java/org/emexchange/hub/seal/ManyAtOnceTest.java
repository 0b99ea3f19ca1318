package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Good and bad messages of many parties at once: no verdict, key or content of one is another's. */
class ManyAtOnceTest {
    private static final int PARTIES = 8;
    private static final int ROUNDS = 6;

    @Test
    void keepsPartiesApart() throws Exception {
        CourtAndHub here = new CourtAndHub();
        List<TestParties.Keys> signers = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            signers.add(TestParties.ec(i % 2 == 0 ? "secp256r1" : "secp384r1"));
            here.parties.signs(party(i), signers.get(i));
        }
        List<Callable<Void>> work = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < PARTIES; i++) {
                int sender = i;
                TestParties.Keys hub = round % 4 == 0 ? here.hubRsa : here.hubEc;
                int signer = round % 3 == 0 ? (i + 1) % PARTIES : i;
                work.add(() -> exchange(here, hub, sender, signers.get(signer), signer == sender));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(work).hasSize(PARTIES * ROUNDS);
    }

    private static Void exchange(
            CourtAndHub here, TestParties.Keys hub, int sender, TestParties.Keys signer, boolean good) {
        Header base = CourtAndHub.header();
        Header header =
                TestHeaders.with(base, party(sender), PartyId.HUB, base.created(), base.expires(), base.marking());
        byte[] payload = ("<Note xmlns=\"urn:test:note\">" + sender + "</Note>").getBytes(StandardCharsets.UTF_8);
        byte[] signed = EnvelopeXml.signed(header, payload, signer.pair().getPrivate(), signer.certificate());
        byte[] octets = EncryptionXml.encrypt(signed, hub.certificate(), party(sender), PartyId.HUB);
        Received received = Received.at(party(sender), "d", octets, TestParties.NOW, "ID:" + sender, Optional.empty());
        try {
            Verified verified = here.sealing.verify(here.sealing.open(received));
            assertThat(good).isTrue();
            assertThat(verified.header()).isEqualTo(header);
            assertThat(verified.payload()).isEqualTo(payload);
        } catch (RefusedException e) {
            assertThat(good).isFalse();
            assertThat(e.code()).isEqualTo(RefusalCode.KEY_UNTRUSTED);
        }
        return null;
    }

    private static PartyId party(int number) {
        return new PartyId("probation.pdu-" + number);
    }
}
