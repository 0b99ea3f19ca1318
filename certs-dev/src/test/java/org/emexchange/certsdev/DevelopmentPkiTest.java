package org.emexchange.certsdev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.certsdev.CertificateUse.ENC;
import static org.emexchange.certsdev.CertificateUse.ENC_RSA;
import static org.emexchange.certsdev.CertificateUse.SIGN;
import static org.emexchange.certsdev.CertificateUse.TLS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Security;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes real certificates and checks them with the JDK's own path validation. */
class DevelopmentPkiTest {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final String COURT = "hmcts.leeds-crown-court";
    private static final List<PartyEntry> PARTIES = List.of(
            new PartyEntry(
                    "em-exchange", KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256, KeyAlgorithm.RSA_3072), true),
            new PartyEntry(COURT, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false));

    @TempDir
    Path dir;

    @Test
    void everyPartyHasCertificatesThatCountForTheirUse() throws Exception {
        PkiFolder folder = ensure(START);

        for (CertificateUse use : List.of(TLS, SIGN, ENC, ENC_RSA)) {
            PathChecks.check(folder, "em-exchange", use, START);
        }
        X509Certificate hubTls = PathChecks.leaf(folder, "em-exchange", TLS);
        assertThat(hubTls.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1");
        assertThat(PathChecks.names(hubTls))
                .containsExactly("urn:emexchange:party:em-exchange", "localhost", "127.0.0.1");
        X509Certificate courtTls = PathChecks.leaf(folder, COURT, TLS);
        assertThat(courtTls.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(PathChecks.names(courtTls)).containsExactly("urn:emexchange:party:" + COURT);
    }

    @Test
    void keyUsageFollowsTheKindOfKey() throws Exception {
        PkiFolder folder = ensure(START);

        // RFC 5280 section 4.2.1.3: digitalSignature 0, keyEncipherment 2, keyAgreement 4
        assertThat(PathChecks.usages(folder, COURT, TLS)).containsExactly(0);
        assertThat(PathChecks.usages(folder, COURT, SIGN)).containsExactly(0);
        assertThat(PathChecks.usages(folder, "em-exchange", ENC)).containsExactly(4);
        assertThat(PathChecks.usages(folder, "em-exchange", ENC_RSA)).containsExactly(2);
        assertThat(PathChecks.leaf(folder, COURT, SIGN).getExtendedKeyUsage()).isNull();
    }

    @Test
    void aSecondStartChangesNothing() throws Exception {
        ensure(START);
        List<String> first = contents();

        ensure(START.plus(Duration.ofDays(1)));

        assertThat(contents()).isEqualTo(first);
    }

    /** Such a library calls the keys of the elliptic curves by another name, and they still belong to their certificates. */
    @Test
    void aSecondStartChangesNothingWhenALibraryBroughtAProviderOfItsOwn() throws Exception {
        ensure(START);
        List<String> first = contents();

        BouncyCastleProvider brought = new BouncyCastleProvider();
        Security.addProvider(brought);
        try {
            ensure(START.plus(Duration.ofDays(1)));
        } finally {
            Security.removeProvider(brought.getName());
        }

        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void onlyTheOwnerReadsAKey() throws IOException {
        ensure(START);

        try (Stream<Path> files = Files.walk(dir)) {
            List<Path> keys =
                    files.filter(file -> file.toString().endsWith(".key")).toList();
            assertThat(keys)
                    .hasSize(2 + 4 + 3)
                    .allSatisfy(key -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aCertificateThatNearsItsEndIsRenewedAndTheFormerOneStays() throws Exception {
        PkiFolder folder = ensure(START);
        X509Certificate former = PathChecks.leaf(folder, COURT, SIGN);
        Instant day335 = START.plus(Duration.ofDays(335));

        ensure(day335.minusSeconds(1));
        assertThat(PathChecks.leaf(folder, COURT, SIGN)).isEqualTo(former);

        ensure(day335);
        assertThat(PathChecks.leaf(folder, COURT, SIGN)).isNotEqualTo(former);
        assertThat(PathChecks.leaf(folder, COURT, SIGN).getPublicKey()).isNotEqualTo(former.getPublicKey());
        PathChecks.check(folder, COURT, SIGN, day335);
        assertThat(folder.superseded(COURT, SIGN)).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString("sign-1.crt");
            assertThat(PemFile.readCertificates(file)).startsWith(former);
        });
        assertThat(dir.resolve(COURT).resolve("sign-1.key")).doesNotExist();
    }

    @Test
    void aFormerEncryptionKeyStaysUntilItsCertificateEnds() {
        ensure(START);
        ensure(START.plus(Duration.ofDays(340)));
        Path former = dir.resolve(COURT).resolve("enc-1.key");
        assertThat(former).exists();

        ensure(START.plus(Duration.ofDays(365)).minusSeconds(1));
        assertThat(former).exists();
        ensure(START.plus(Duration.ofDays(365)));
        assertThat(former).doesNotExist();
        assertThat(dir.resolve(COURT).resolve("enc-1.crt")).exists();
    }

    @Test
    void aRevokedCertificateNoLongerCountsAndStaysRevoked() throws Exception {
        PkiFolder folder = ensure(START);

        pki(START).revoke(COURT, TLS);

        assertThatThrownBy(() -> PathChecks.check(folder, COURT, TLS, START))
                .isInstanceOfSatisfying(
                        CertPathValidatorException.class,
                        refused -> assertThat(refused.getReason()).isEqualTo(BasicReason.REVOKED));
        PathChecks.check(folder, COURT, SIGN, START);

        X509Certificate revoked = PathChecks.leaf(folder, COURT, TLS);
        for (int day : new int[] {30, 340, 400}) {
            Instant later = START.plus(Duration.ofDays(day));
            ensure(later);
            assertThat(PathChecks.leaf(folder, COURT, TLS)).isEqualTo(revoked);
            assertThatThrownBy(() -> PathChecks.check(folder, COURT, TLS, later))
                    .isInstanceOf(CertPathValidatorException.class);
        }
    }

    @Test
    void aRevokedCertificateIsReplacedWhenAsked() throws Exception {
        PkiFolder folder = ensure(START);
        pki(START).revoke(COURT, TLS);

        pki(START).reissue(COURT, TLS);

        PathChecks.check(folder, COURT, TLS, START);
        assertThat(folder.superseded(COURT, TLS)).hasSize(1);
    }

    @Test
    void aStaleRevocationListAnswersForNobodyUntilItIsRefreshed() throws Exception {
        PkiFolder folder = ensure(START);
        Instant day8 = START.plus(Duration.ofDays(8));

        assertThatThrownBy(() -> PathChecks.check(folder, COURT, TLS, day8))
                .isInstanceOfSatisfying(
                        CertPathValidatorException.class,
                        refused ->
                                assertThat(refused.getReason()).isEqualTo(BasicReason.UNDETERMINED_REVOCATION_STATUS));

        ensure(day8);
        assertThatCode(() -> PathChecks.check(folder, COURT, TLS, day8)).doesNotThrowAnyException();
    }

    @Test
    void aLostRevocationListIsNotMadeAnew() throws IOException {
        PkiFolder folder = ensure(START);
        Files.writeString(folder.issuingCrl(), "");

        assertThatThrownBy(() -> ensure(START))
                .isInstanceOf(PkiException.class)
                .hasMessageContaining("issuing.crl is missing or unreadable");
    }

    @Test
    void aPartyWhoseRegisteredKeyChangesGetsANewCertificate() throws Exception {
        PkiFolder folder = ensure(START);
        PartyEntry changed = new PartyEntry(COURT, KeyAlgorithm.RSA_3072, List.of(KeyAlgorithm.EC_P256), false);

        DevelopmentPki.at(dir, List.of(changed), () -> START).ensure();

        assertThat(PathChecks.leaf(folder, COURT, SIGN).getPublicKey().getAlgorithm())
                .isEqualTo("RSA");
        PathChecks.check(folder, COURT, SIGN, START);
    }

    private PkiFolder ensure(Instant now) {
        return pki(now).ensure();
    }

    private DevelopmentPki pki(Instant now) {
        return DevelopmentPki.at(dir, PARTIES, () -> now);
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DevelopmentPkiTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
