package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_IN;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.certsdev.CertificateUse;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.PkiFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows J11 (revoked) and C03: revocation is honoured at once, and where nobody can say, nobody is let in. */
class RevocationIT {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    private BrokerAtWork door;

    @BeforeEach
    void open() {
        door = new BrokerAtWork(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aRevokedCertificateEndsItsOpenConnectionAndMakesNoNewOne() throws Exception {
        try (JMSContext court = door.as(COURT);
                JMSContext force = door.as(FORCE)) {
            CountDownLatch ended = new CountDownLatch(1);
            court.setExceptionListener(gone -> ended.countDown());
            court.createProducer().send(court.createQueue(COURT_IN), "before");

            door.development.revoke(COURT, CertificateUse.TLS);
            door.broker.lookAtTrust();

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), "after"))
                    .isInstanceOf(JMSRuntimeException.class);
            force.createProducer().send(force.createQueue(FORCE_IN), "still here");
        }
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.party()).isEqualTo(COURT);
            assertThat(refusal.kind()).isEqualTo(Kind.LOGIN);
            assertThat(refusal.detail()).isEqualTo("REVOKED");
        });
        assertThatThrownBy(() -> door.as(COURT)).isInstanceOf(JMSRuntimeException.class);
        door.assertWaiting(COURT_IN, 1);
    }

    @Test
    void aRevokedCertificateIsRefusedInTheHandshake() throws Exception {
        door.development.revoke(COURT, CertificateUse.TLS);
        door.broker.lookAtTrust();

        try (RawClient client = new RawClient(door.broker.port(), door.pki, door.tls(COURT))) {
            assertThat(client.isEnded()).isTrue();
        }
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.party()).isEqualTo(COURT);
            assertThat(refusal.kind()).isEqualTo(Kind.TLS);
            assertThat(refusal.detail()).isEqualTo("REVOKED");
        });
    }

    @Test
    void theTrustFilesAreLookedAtWithoutBeingAsked() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            CountDownLatch ended = new CountDownLatch(1);
            court.setExceptionListener(gone -> ended.countDown());
            court.createProducer().send(court.createQueue(COURT_IN), "before");

            door.development.revoke(COURT, CertificateUse.TLS);

            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aStaleListLetsNobodyInUntilAFreshOneComes() throws Exception {
        door.ahead.set(Duration.ofDays(8));

        assertThatThrownBy(() -> door.as(COURT)).isInstanceOf(JMSRuntimeException.class);
        assertThat(door.refusal().detail()).isEqualTo("REVOCATION_UNKNOWN");

        DevelopmentPki.at(folder.resolve("pki"), BrokerAtWork.PARTIES, door.clock)
                .ensure();
        door.broker.lookAtTrust();
        door.send(COURT, COURT_IN, "again");
        door.assertWaiting(COURT_IN, 1);
    }

    @Test
    void aListThatGoesStaleEndsOpenConnections() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            CountDownLatch ended = new CountDownLatch(1);
            court.setExceptionListener(gone -> ended.countDown());
            court.createProducer().send(court.createQueue(COURT_IN), "before");

            door.ahead.set(Duration.ofDays(8));
            door.broker.lookAtTrust();

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anUnreadableListLetsNobodyIn() throws Exception {
        Files.writeString(door.pki.issuingCrl(), "not a list");
        door.broker.lookAtTrust();

        assertThatThrownBy(() -> door.as(COURT)).isInstanceOf(JMSRuntimeException.class);
        assertThat(door.refusal().detail()).isEqualTo("REVOCATION_UNKNOWN");
    }

    @Test
    void aListOfAnotherIssuerLetsNobodyIn() throws Exception {
        PkiFolder foreign = DevelopmentPki.at(other, BrokerAtWork.PARTIES, InstantSource.system())
                .ensure();
        Files.copy(foreign.issuingCrl(), door.pki.issuingCrl(), StandardCopyOption.REPLACE_EXISTING);
        door.broker.lookAtTrust();

        assertThatThrownBy(() -> door.as(COURT)).isInstanceOf(JMSRuntimeException.class);
        assertThat(door.refusal().detail()).isEqualTo("REVOCATION_UNKNOWN");
    }

    @Test
    void aPartyThatLeavesTheRegisterIsStoppedAtItsNextAct() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            court.createProducer().send(court.createQueue(COURT_IN), "before");

            door.register.remove(COURT);

            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), "after"))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertThat(door.refusal().detail()).isEqualTo("UNKNOWN_PARTY");
        door.assertWaiting(COURT_IN, 1);
    }

    @Test
    void aRenewedCertificateOfTheBrokerServesTheNextConnection() throws Exception {
        door.development.reissue("em-exchange", CertificateUse.TLS);
        door.development.revoke("em-exchange", CertificateUse.TLS);
        door.development.reissue("em-exchange", CertificateUse.TLS);
        door.broker.lookAtTrust();

        door.send("em-exchange", BrokerAtWork.FORCE_OUT, "by the renewed certificate");

        door.assertWaiting(BrokerAtWork.FORCE_OUT, 1);
    }
}
