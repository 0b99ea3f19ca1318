package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.certsdev.CertificateUse;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.certsdev.PkiFolder;
import org.emexchange.hub.seal.Fingerprint;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PemFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party comes in, and changes, by files alone while the hub runs; its certificates are named as in production. */
@Tag("ISP-3.1")
class OnboardingIT {
    private static final TestHub HUB = TestHub.running();
    private static final String UNIT = "probation.selby-pdu";
    private static final String FILE = "parties/" + UNIT + ".yml";

    private final RegisterEdits edits = new RegisterEdits(HUB);
    private Header header = Allocations.header(UNIT, Orders.newOrderId());

    @AfterEach
    void takeAway() {
        edits.close();
    }

    @Test
    void takesInADeliveryUnitByFilesOnly() {
        onboard(1, certificate(CertificateUse.SIGN));
        header = Allocations.header(UNIT, Carried.community(UNIT));

        send();

        HUB.party("emc.order-intake")
                .await("allocation", one -> one.opening().header().order().equals(header.order()));
        HUB.mailbox(UNIT)
                .await(one ->
                        one.text().contains(header.messageId()) && one.text().contains(">ACCEPTED<"));
        assertThat(edits.outcomes()).contains("REGISTER_ADDED " + FILE.replace(".yml", ""));
    }

    /** Its authority goes on vouching for it. */
    @Test
    void refusesACertificateThatTheRegisterTookBack() {
        onboard(1, certificate(CertificateUse.SIGN));
        onboard(2, certificate(CertificateUse.SIGN) + "\n      withdrawn: 2026-01-01T00:00:00Z");

        send();

        refused("EMX-2013");
        assertThat(edits.outcomes()).contains("REGISTER_CHANGED parties/" + UNIT + ": certificates, version");
    }

    /** Sound, issued and the party's own, and still not what the register names. */
    @Test
    void takesNoCertificateThatTheRegisterDoesNotName() {
        String former = certificate(CertificateUse.SIGN);
        onboard(1, former);
        pki().reissue(UNIT, CertificateUse.SIGN);

        send();

        refused("EMX-2010");
    }

    /** The register and the PKI go together: a certificate that nobody brought is told, and the party is not in. */
    @Test
    void waitsForTheCertificatesThatItNames() {
        String unknown = "0".repeat(64);
        edits.write(FILE, file(1, unknown));

        Patience.until(() -> edits.outcomes().equals(List.of("REGISTER_REFUSED 1 faults")));
        assertThat(edits.taken().parties()).noneMatch(party -> party.id().equals(UNIT));
    }

    private void send() {
        HUB.submission(UNIT).send(Allocations.MAILBOX, Allocations.mail(HUB, header, "allocated"));
    }

    /** Who cannot be verified is not answered by mail. */
    private void refused(String code) {
        Patience.until(() -> edits.outcomes("REFUSAL").contains(code));
    }

    /** The operator has put the certificates that the party brought into the PKI; now its file into the register. */
    private void onboard(int version, String sign) {
        edits.write(FILE, file(version, sign));
        edits.untilTaken();
    }

    private static String file(int version, String sign) {
        return """
                version: %d
                date: 2026-11-20
                id: %s
                role: PROBATION
                capacity: CONTROLLER
                oma-list: A
                jurisdiction: GB
                doors: [MAIL]
                mail: em-allocations@selby-pdu.probation.example
                certificates:
                  sign:
                    - sha256: %s
                  enc:
                    - sha256: %s
                """.formatted(version, UNIT, sign, certificate(CertificateUse.ENC));
    }

    private static String certificate(CertificateUse use) {
        pki().ensure();
        return Fingerprint.of(PemFiles.certificate(new PkiFolder(HUB.pki()).certificate(UNIT, use)));
    }

    private static DevelopmentPki pki() {
        return DevelopmentPki.at(
                HUB.pki(),
                List.of(new PartyEntry(UNIT, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false)),
                InstantSource.system());
    }
}
