package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.emexchange.hub.seal.TestAuthority.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubKeysTest {
    private final TestParties.Keys signs = TestParties.ec("secp256r1");
    private final TestParties.Keys ec = TestParties.ec("secp384r1");
    private final TestParties.Keys rsa = TestParties.sharedRsa();

    @TempDir
    Path folder;

    @Test
    void takesKeysThatAreThoseOfTheirCertificates() {
        HubKeys keys = keys(signs, signs, ec, ec);

        assertThat(keys.decryption()).hasSize(2);
        assertThat(keys.stampCertificates()).containsExactly(signs.certificate());
        assertThat(keys(rsa, rsa, ec, ec).signingCertificate()).isEqualTo(rsa.certificate());
    }

    @Test
    void refusesAKeyOfAnotherCertificate() {
        TestParties.Keys other = TestParties.ec("secp256r1");
        refused(other, signs, ec, ec);
        refused(rsa, signs, ec, ec);
        refused(signs, signs, TestParties.ec("secp384r1"), ec);
        refused(signs, signs, signs, ec);
        refused(signs, signs, ec, rsa);
        refused(signs, signs, TestParties.rsa(3072), rsa);
    }

    @Test
    void refusesKeysBeyondTheProfile() {
        TestParties.Keys weak = TestParties.rsa(2048);
        TestParties.Keys curve = TestParties.ec("secp521r1");
        refused(weak, weak, ec, ec);
        refused(curve, curve, ec, ec);
        refused(signs, signs, weak, weak);
        refused(signs, signs, curve, curve);
    }

    @Test
    void refusesOneKeyForBothUses() {
        assertThatThrownBy(() -> keys(signs, signs, signs, signs)).hasMessageContaining("both signs and decrypts");
    }

    @Test
    void showsNoKeyOutsideItsPackage() {
        assertThat(Arrays.stream(HubKeys.class.getMethods()).map(java.lang.reflect.Method::getName))
                .doesNotContain("signing", "decryption");
    }

    @Test
    void readsTheHubsFolder() throws Exception {
        TestAuthority authority = new TestAuthority(folder);
        put(authority, "sign", signs);
        put(authority, "enc", ec);
        put(authority, "enc-rsa", rsa);
        put(authority, "enc-1", TestParties.ec("secp256r1"));
        put(authority, "sign-1", TestParties.ec("secp256r1"));
        Files.delete(folder.resolve("em-exchange/sign-1.key"));

        HubKeys keys = HubKeyFiles.load(folder.resolve("em-exchange"));

        assertThat(keys.signing()).isEqualTo(signs.pair().getPrivate());
        assertThat(keys.stampCertificates()).hasSize(2);
        assertThat(keys.decryption().stream().map(pair -> pair.key().getAlgorithm()))
                .containsExactly("EC", "EC", "RSA");
    }

    @Test
    void namesTheFileThatHoldsNoKey() throws Exception {
        TestAuthority authority = new TestAuthority(folder);
        put(authority, "sign", signs);
        Files.writeString(folder.resolve("em-exchange/sign.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");

        assertThatThrownBy(() -> HubKeyFiles.load(folder.resolve("em-exchange")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sign.key");
    }

    private static void put(TestAuthority authority, String name, TestParties.Keys keys) throws Exception {
        authority.put("em-exchange/" + name + ".crt", Leaf.of("em-exchange", keys.pair()));
        authority.putKey("em-exchange/" + name + ".key", keys.pair());
    }

    private void refused(
            TestParties.Keys signKey,
            TestParties.Keys signCertificate,
            TestParties.Keys key,
            TestParties.Keys certificate) {
        assertThatThrownBy(() -> keys(signKey, signCertificate, key, certificate))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not that of its certificate");
    }

    private HubKeys keys(
            TestParties.Keys signKey,
            TestParties.Keys signCertificate,
            TestParties.Keys key,
            TestParties.Keys certificate) {
        TestParties.Keys second = signKey.equals(rsa) || certificate.equals(rsa) ? ec : rsa;
        return new HubKeys(
                signKey.pair().getPrivate(),
                signCertificate.certificate(),
                List.of(),
                List.of(
                        new HubKeys.Pair(key.pair().getPrivate(), certificate.certificate()),
                        new HubKeys.Pair(second.pair().getPrivate(), second.certificate())));
    }
}
