package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;

import jakarta.jms.JMSRuntimeException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.certsdev.CertificateUse;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.PkiFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row J11 of the hostile catalogue: each certificate that does not count is refused in the TLS handshake and told. */
class ClientCertificateIT {
    @TempDir
    static Path folder;

    private static BrokerAtWork door;

    @TempDir
    Path own;

    private final HostileCertificate hostile = new HostileCertificate();

    @BeforeAll
    static void open() {
        door = new BrokerAtWork(folder);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void forget() {
        door.refusals.clear();
    }

    @Test
    void letsInAPartyWithASoundCertificate() throws Exception {
        try (RawClient client = new RawClient(door.broker.port(), door.pki, hostile.issuedBy(door.pki, own))) {
            assertThat(client.send("ARTEMIS").isEnded()).isFalse();
        }
        assertThat(door.refusals).isEmpty();
    }

    @Test
    void refusesAClientWithoutACertificate() throws Exception {
        assertTlsRefused(null, CertificateFault.ABSENT, "unknown");
    }

    @Test
    void refusesACertificateOfAnotherAuthority() throws Exception {
        PkiFolder foreign = DevelopmentPki.at(own, BrokerAtWork.PARTIES, InstantSource.system())
                .ensure();

        assertTlsRefused(BrokerAtWork.tls(foreign, COURT), CertificateFault.UNTRUSTED, "unknown");
    }

    @Test
    void refusesACertificateThatHasEnded() throws Exception {
        hostile.until = Instant.now().minusSeconds(1);

        assertRefused(hostile, CertificateFault.EXPIRED, "unknown");
    }

    @Test
    void refusesACertificateThatDoesNotCountYet() throws Exception {
        hostile.from = Instant.now().plus(Duration.ofMinutes(30));

        assertRefused(hostile, CertificateFault.NOT_YET_VALID, "unknown");
    }

    @Test
    void refusesACertificateForServersOnly() throws Exception {
        hostile.purpose = KeyPurposeId.id_kp_serverAuth;

        assertRefused(hostile, CertificateFault.WRONG_USE, "unknown");
    }

    @Test
    void refusesACertificateForAnyPurpose() throws Exception {
        hostile.purpose = null;

        assertRefused(hostile, CertificateFault.WRONG_USE, "unknown");
    }

    @Test
    void refusesACertificateWhoseKeyMayNotSign() throws Exception {
        hostile.usage = KeyUsage.keyAgreement;

        // the client's own TLS may already decline to use it: then it shows none
        try (RawClient client = new RawClient(door.broker.port(), door.pki, hostile.issuedBy(door.pki, own))) {
            assertThat(client.isEnded()).isTrue();
        }
        assertThat(door.refusal().detail()).isIn("ABSENT", "WRONG_USE");
    }

    @Test
    void refusesASigningCertificateOfTheParty() throws Exception {
        TlsFiles signing = new TlsFiles(
                door.pki.certificate(COURT, CertificateUse.SIGN), door.pki.key(COURT, CertificateUse.SIGN));

        assertTlsRefused(signing, CertificateFault.WRONG_USE, "unknown");
    }

    @Test
    void refusesAWeakKey() throws Exception {
        hostile.algorithm = "RSA";
        hostile.bits = 2048;

        assertRefused(hostile, CertificateFault.WEAK, "unknown");
    }

    @Test
    void takesAStrongRsaKey() throws Exception {
        hostile.algorithm = "RSA";
        hostile.bits = 3072;

        try (RawClient client = new RawClient(door.broker.port(), door.pki, hostile.issuedBy(door.pki, own))) {
            assertThat(client.send("ARTEMIS").isEnded()).isFalse();
        }
    }

    @Test
    void refusesAPartyThatIsNotInTheRegister() throws Exception {
        hostile.names = List.of("urn:emexchange:party:hmcts.york-crown-court");

        assertRefused(hostile, CertificateFault.UNKNOWN_PARTY, "hmcts.york-crown-court");
    }

    @Test
    void refusesACertificateThatNamesNoParty() throws Exception {
        hostile.names = List.of("urn:other:" + COURT);

        assertRefused(hostile, CertificateFault.NO_PARTY, "unknown");
    }

    @Test
    void refusesACertificateThatNamesTwoParties() throws Exception {
        hostile.names = List.of("urn:emexchange:party:" + COURT, "urn:emexchange:party:em-exchange");

        assertRefused(hostile, CertificateFault.NO_PARTY, "unknown");
    }

    @Test
    void aJmsClientWithARefusedCertificateGetsNoConnection() throws Exception {
        hostile.until = Instant.now().minusSeconds(1);
        TlsFiles tls = hostile.issuedBy(door.pki, own);

        assertThatThrownBy(() -> door.as(tls)).isInstanceOf(JMSRuntimeException.class);
        assertThat(door.broker.waiting(COURT_IN)).hasValue(0);
    }

    private void assertRefused(HostileCertificate certificate, CertificateFault fault, String party) throws Exception {
        assertTlsRefused(certificate.issuedBy(door.pki, own), fault, party);
    }

    private void assertTlsRefused(@Nullable TlsFiles tls, CertificateFault fault, String party) throws Exception {
        try (RawClient client = new RawClient(door.broker.port(), door.pki, tls)) {
            assertThat(client.isEnded()).isTrue();
        }
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.TLS);
            assertThat(refusal.detail()).isEqualTo(fault.name());
            assertThat(refusal.party()).isEqualTo(party);
            assertThat(refusal.from()).startsWith("/127.0.0.1:");
        });
    }
}
