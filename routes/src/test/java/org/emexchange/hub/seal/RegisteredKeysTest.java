package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.seal.TestAuthority.NOW;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.TestAuthority.Leaf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegisteredKeysTest {
    private static final PartyId PARTY = new PartyId("probation.leeds-pdu");
    private static final String NAME = PARTY.value();
    private static final String SIGN = NAME + "/sign.crt";
    private static final String ENC = NAME + "/enc.crt";

    @TempDir
    Path folder;

    private TestAuthority authority;

    @BeforeEach
    void begin() {
        authority = new TestAuthority(folder);
    }

    private RegisteredKeys keys() {
        return RegisteredKeys.load(folder, List.of(PARTY));
    }

    @Test
    void takesACertificateForSigning() {
        X509Certificate certificate = authority.put(SIGN, Leaf.signing(NAME));

        assertThat(keys().signing(PARTY)).containsExactly(certificate);
        assertThat(keys().signing(new PartyId("probation.hull-pdu"))).isEmpty();
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("another party's", Leaf.signing("probation.hull-pdu")),
                Arguments.of("no party's", Leaf.signing(NAME).named("urn:other:" + NAME)),
                Arguments.of(
                        "two parties'",
                        Leaf.signing(NAME)
                                .named("urn:emexchange:party:" + NAME + "\nurn:emexchange:party:em-exchange")),
                Arguments.of("without a name", Leaf.signing(NAME).named("")),
                Arguments.of("without key usage", Leaf.signing(NAME).used(0)),
                Arguments.of("for encryption", Leaf.signing(NAME).used(KeyUsage.keyAgreement)),
                Arguments.of("for both", Leaf.signing(NAME).used(KeyUsage.digitalSignature | KeyUsage.keyAgreement)),
                Arguments.of("for a TLS client", Leaf.signing(NAME).purpose(KeyPurposeId.id_kp_clientAuth)),
                Arguments.of("for a TLS server", Leaf.signing(NAME).purpose(KeyPurposeId.id_kp_serverAuth)),
                Arguments.of("for anything", Leaf.signing(NAME).purpose(KeyPurposeId.anyExtendedKeyUsage)),
                Arguments.of("an authority", Leaf.signing(NAME).authority(0).used(KeyUsage.digitalSignature)),
                Arguments.of("signed with SHA-1", Leaf.signing(NAME).signedWith("SHA1withECDSA")),
                Arguments.of(
                        "a curve beyond the profile",
                        Leaf.of(NAME, TestParties.ec("secp521r1").pair())),
                Arguments.of("a weak key", Leaf.of(NAME, TestParties.rsa(2048).pair())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void leavesOutACertificateThatIsUnfitForSigning(String name, Leaf leaf) {
        authority.put(SIGN, leaf);

        assertThat(keys().signing(PARTY)).isEmpty();
    }

    @Test
    void leavesOutWhatTheAuthorityDidNotIssue() {
        Leaf leaf = Leaf.signing(NAME);
        authority.write(SIGN, leaf.by(TestParties.ec("secp256r1").pair()));
        assertThat(keys().signing(PARTY)).isEmpty();

        authority.write(
                SIGN,
                new Leaf(new X500Name("CN=other"), new X500Name("CN=x"), leaf.pair())
                        .named("urn:emexchange:party:" + NAME)
                        .by(authority.issuing));
        assertThat(keys().signing(PARTY)).isEmpty();

        authority.write(SIGN, leaf.by(authority.issuing));
        assertThat(keys().signing(PARTY)).hasSize(1);
    }

    @Test
    void leavesOutEverythingOfAnIssuerThatTheRootDidNotMakeAnAuthority() {
        authority.put(SIGN, Leaf.signing(NAME));
        KeyPair stranger = TestParties.ec("secp384r1").pair();
        Leaf issuing = new Leaf(new X500Name("CN=root"), new X500Name("CN=issuing"), authority.issuing);

        authority.write("ca/issuing.crt", issuing.authority(0).by(stranger));

        assertThat(keys().signing(PARTY)).isEmpty();
    }

    @Test
    void keepsTheCertificatesThatWereSuperseded() {
        X509Certificate current = authority.put(SIGN, Leaf.signing(NAME));
        X509Certificate before = authority.put(NAME + "/sign-1.crt", Leaf.signing(NAME));
        X509Certificate first = authority.put(NAME + "/sign-2.crt", Leaf.signing(NAME));

        assertThat(keys().signing(PARTY)).containsExactly(current, before, first);
    }

    @Test
    void encryptsForTheCertificateThatEndsLastOfThoseThatCount() {
        X509Certificate shorter = authority.put(ENC, encryption().valid(NOW.minusSeconds(9), NOW.plusSeconds(60)));
        X509Certificate longer =
                authority.put(NAME + "/enc-1.crt", encryption().valid(NOW.minusSeconds(9), NOW.plusSeconds(90)));
        authority.put(NAME + "/enc-2.crt", encryption().valid(NOW.plusSeconds(9), NOW.plusSeconds(99)));

        assertThat(keys().encryption(PARTY, NOW)).contains(longer);
        assertThat(keys().encryption(PARTY, NOW.plusSeconds(100))).isEmpty();

        authority.revoke(NOW.plusSeconds(3600), longer);
        assertThat(keys().encryption(PARTY, NOW)).contains(shorter);
        assertThat(keys().encrypting(PARTY)).hasSize(3);
    }

    @Test
    void leavesOutEncryptionKeysThatAlsoSign() {
        KeyPair pair = TestParties.ec("secp256r1").pair();
        authority.put(SIGN, Leaf.of(NAME, pair));
        authority.put(ENC, Leaf.of(NAME, pair).used(KeyUsage.keyAgreement));

        assertThat(keys().encrypting(PARTY)).isEmpty();
    }

    @Test
    void wantsTheKeyUsageOfTheKeyTransport() {
        authority.put(ENC, encryption().used(KeyUsage.keyEncipherment));
        assertThat(keys().encrypting(PARTY)).isEmpty();

        authority.put(ENC, Leaf.of(NAME, TestParties.sharedRsa().pair()).used(KeyUsage.keyEncipherment));
        assertThat(keys().encrypting(PARTY)).hasSize(1);
    }

    @Test
    void knowsWhatIsRevokedAndSinceWhen() {
        X509Certificate certificate = authority.put(SIGN, Leaf.signing(NAME));
        X509Certificate other = authority.put(NAME + "/sign-1.crt", Leaf.signing(NAME));
        authority.revoke(NOW.plusSeconds(3600), NOW, authority.issuing, certificate);

        assertThat(keys().revoked(certificate, NOW)).isTrue();
        assertThat(keys().revoked(certificate, NOW.minusSeconds(1))).isFalse();
        assertThat(keys().revoked(other, NOW)).isFalse();
    }

    @Test
    void doesNotKnowOnceTheListHasEnded() {
        X509Certificate certificate = authority.put(SIGN, Leaf.signing(NAME));
        authority.revoke(NOW.plusSeconds(60));

        assertThat(keys().revoked(certificate, NOW.plusSeconds(59))).isFalse();
        assertThatThrownBy(() -> keys().revoked(certificate, NOW.plusSeconds(60)))
                .isInstanceOf(PartyKeys.RevocationUnknownException.class);
    }

    @Test
    void doesNotKnowOnceTheAuthorityHasEnded() {
        Instant late = NOW.plusSeconds(1_000_000);
        X509Certificate certificate = authority.put(SIGN, Leaf.signing(NAME));
        authority.revoke(late.plusSeconds(3600));

        assertThatThrownBy(() -> keys().revoked(certificate, late))
                .isInstanceOf(PartyKeys.RevocationUnknownException.class);
    }

    @Test
    void takesNoListOfAnotherSigner() {
        authority.revoke(NOW.plusSeconds(3600), NOW, TestParties.ec("secp256r1").pair());

        assertThatThrownBy(this::keys).isInstanceOf(IllegalStateException.class);
    }

    private static Leaf encryption() {
        return Leaf.signing(NAME).used(KeyUsage.keyAgreement);
    }
}
