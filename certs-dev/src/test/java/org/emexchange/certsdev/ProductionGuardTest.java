package org.emexchange.certsdev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionGuardTest {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final List<PartyEntry> PARTIES =
            List.of(new PartyEntry("yot.leeds", KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false));

    @TempDir
    Path dir;

    @Test
    void refusesEveryCertificateOfADevelopmentPkiByTheNameOfItsSetting() {
        PkiFolder folder = DevelopmentPki.at(dir, PARTIES, () -> START).ensure();

        for (Path file : List.of(
                folder.rootCertificate(),
                folder.issuingCertificate(),
                folder.certificate("yot.leeds", CertificateUse.SIGN))) {
            assertThatThrownBy(() -> ProductionGuard.refuseDevelopmentFiles(Map.of("emx.tls.trust", file)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("emx.tls.trust");
        }
    }

    @Test
    void takesACertificateOfAnotherAuthority() throws Exception {
        X509Certificate live = selfSigned("O=Ministry of Examples,CN=Live root", List.of());
        Path file = dir.resolve("live.crt");
        PemFile.writeCertificates(file, List.of(live));

        assertThat(DevelopmentPki.isDevelopment(live)).isFalse();
        assertThatCode(() -> ProductionGuard.refuseDevelopmentFiles(Map.of("emx.tls.trust", file)))
                .doesNotThrowAnyException();
    }

    @Test
    void eachMarkAloneIsEnough() throws Exception {
        X509Certificate byExtension = selfSigned("CN=Live root", List.of(DevelopmentMark.extension()));
        X509Certificate byName = selfSigned("O=" + DevelopmentMark.ORGANISATION + ",CN=Live root", List.of());

        assertThat(DevelopmentPki.isDevelopment(byExtension)).isTrue();
        assertThat(DevelopmentPki.isDevelopment(byName)).isTrue();
        assertThatThrownBy(() -> ProductionGuard.refuseDevelopment(
                        Map.of("b", List.of(byName), "a", List.of(byExtension), "c", List.of())))
                .hasMessageEndingWith(": a, b");
    }

    @Test
    void refusesAFileThatHoldsNoCertificate() throws Exception {
        Path empty = Files.writeString(dir.resolve("empty.crt"), "");

        assertThatThrownBy(() -> ProductionGuard.refuseDevelopmentFiles(
                        Map.of("emx.tls.trust", empty, "emx.tls.certificate", dir.resolve("absent.crt"))))
                .hasMessageEndingWith(": emx.tls.certificate, emx.tls.trust");
    }

    private static X509Certificate selfSigned(String name, List<Extension> extensions) throws Exception {
        KeyPair pair = KeyAlgorithm.EC_P384.generate();
        return Issuer.selfSigned(new X500Name(name), pair, Lifetime.of(Duration.ofDays(1), START), extensions)
                .certificate();
    }
}
