package org.emexchange.certsdev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file a killed start had not yet written, or had written only for a former key, the next start mends it. */
class InterruptedStartTest {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final String FORCE = "police.humberside";
    private static final List<PartyEntry> PARTIES =
            List.of(new PartyEntry(FORCE, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false));

    @TempDir
    Path dir;

    @TempDir
    Path other;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca/root.key",
                "ca/root.crt",
                "ca/issuing.key",
                "ca/issuing.crt",
                "police.humberside/sign.key",
                "police.humberside/sign.crt"
            })
    void aMissingFileIsMadeAnew(String file) throws Exception {
        ensure(dir);
        Files.delete(dir.resolve(file));

        assertThatEverythingCountsAfter(ensure(dir));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca/root.key",
                "ca/root.crt",
                "ca/issuing.key",
                "ca/issuing.crt",
                "police.humberside/enc.key",
                "police.humberside/enc.crt"
            })
    void aFileThatBelongsToAnotherKeyIsMadeAnew(String file) throws Exception {
        ensure(dir);
        ensure(other);
        Files.copy(other.resolve(file), dir.resolve(file), StandardCopyOption.REPLACE_EXISTING);

        assertThatEverythingCountsAfter(ensure(dir));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca/issuing.crt", "police.humberside/tls.crt", "police.humberside/tls.key"})
    void aTornFileIsMadeAnew(String file) throws Exception {
        ensure(dir);
        Path torn = dir.resolve(file);
        Files.writeString(torn, Files.readString(torn).substring(0, 80));

        assertThatEverythingCountsAfter(ensure(dir));
    }

    @ParameterizedTest
    @ValueSource(strings = {"root.crl", "issuing.crl", "issuing.crt"})
    void authoritiesWhoseMakingWasCutShortAreMadeAnew(String lastWritten) throws Exception {
        ensure(dir);
        List<String> order = List.of("root.key", "root.crt", "root.crl", "issuing.key", "issuing.crl", "issuing.crt");
        for (String file : order.subList(order.indexOf(lastWritten), order.size())) {
            Files.delete(dir.resolve("ca").resolve(file));
        }

        assertThatEverythingCountsAfter(ensure(dir));
    }

    @Test
    void encryptionKeysOutliveALostAuthority() throws Exception {
        PkiFolder folder = ensure(dir);
        X509Certificate former = PathChecks.leaf(folder, FORCE, CertificateUse.ENC);
        Files.delete(folder.issuingCertificate());

        ensure(dir);

        assertThat(folder.superseded(FORCE, CertificateUse.ENC))
                .singleElement()
                .satisfies(kept -> assertThat(PemFile.readCertificates(kept)).startsWith(former));
        assertThat(dir.resolve(FORCE).resolve("enc-1.key")).exists();
    }

    private static PkiFolder ensure(Path at) {
        return DevelopmentPki.at(at, PARTIES, () -> START).ensure();
    }

    private static void assertThatEverythingCountsAfter(PkiFolder folder) throws Exception {
        for (CertificateUse use : List.of(CertificateUse.TLS, CertificateUse.SIGN, CertificateUse.ENC)) {
            PathChecks.check(folder, FORCE, use, START);
            assertThat(CertifiedKey.read(folder.certificate(FORCE, use), folder.key(FORCE, use)))
                    .isPresent();
        }
        assertThat(leftOver(folder.root())).isEmpty();
    }

    private static List<Path> leftOver(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
