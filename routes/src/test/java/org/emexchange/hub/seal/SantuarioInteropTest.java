package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.util.stream.Stream;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The envelope against Apache Santuario's own signatures and encryption, in both directions. */
class SantuarioInteropTest {
    private static final String SHA384 = "http://www.w3.org/2001/04/xmldsig-more#sha384";
    private static final String SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512";
    private static final CourtAndHub HERE = new CourtAndHub();

    static Stream<Arguments> signatures() {
        TestParties.Keys p256 = TestParties.ec("secp256r1");
        TestParties.Keys p384 = TestParties.ec("secp384r1");
        TestParties.Keys rsa = TestParties.sharedRsa();
        return Stream.of(
                Arguments.of("P-256", Profile.ECDSA_SHA256, Profile.SHA256, p256),
                Arguments.of("P-256 with SHA-384", Profile.ECDSA_SHA384, SHA384, p256),
                Arguments.of("P-384", Profile.ECDSA_SHA384, SHA512, p384),
                Arguments.of("P-384 with SHA-256", Profile.ECDSA_SHA256, Profile.SHA256, p384),
                Arguments.of("RSA-PSS", Profile.PSS_SHA256, Profile.SHA256, rsa),
                Arguments.of("RSA-PSS with SHA-384", Profile.PSS_SHA384, SHA384, rsa));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void acceptsWhatSantuarioSignedAndEncrypted(String name, String algorithm, String digest, TestParties.Keys signer)
            throws Exception {
        CourtAndHub here = new CourtAndHub();
        here.parties.signs(COURT, signer);
        String unsigned = here.signed().replaceAll("<ds:Signature .*</ds:Signature>", "");
        byte[] signed =
                Santuario.sign(bytes(unsigned), algorithm, digest, signer.pair().getPrivate());

        for (TestParties.Keys hub : new TestParties.Keys[] {here.hubEc, here.hubRsa}) {
            byte[] encrypted = Santuario.encrypt(signed, hub.certificate().getPublicKey(), COURT, PartyId.HUB);
            assertThat(here.takeOctets(encrypted).header()).isEqualTo(CourtAndHub.header());
        }
    }

    static Stream<Arguments> keys() {
        TestParties.Keys p256 = TestParties.ec("secp256r1");
        TestParties.Keys p384 = TestParties.ec("secp384r1");
        TestParties.Keys rsa = TestParties.sharedRsa();
        return Stream.of(
                Arguments.of("P-256, P-256", p256, TestParties.ec("secp256r1")),
                Arguments.of("P-384, P-384", p384, TestParties.ec("secp384r1")),
                Arguments.of("P-256, RSA", p256, rsa),
                Arguments.of("RSA, P-256", rsa, p256));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void santuarioAcceptsWhatWeSignedAndEncrypted(String name, TestParties.Keys signer, TestParties.Keys recipient)
            throws Exception {
        String envelope = HERE.signed(CourtAndHub.header(), signer);
        byte[] encrypted = EncryptionXml.encrypt(bytes(envelope), recipient.certificate(), PartyId.HUB, COURT);

        byte[] clear = Santuario.decrypt(encrypted, recipient.pair().getPrivate());

        assertThat(CourtAndHub.text(clear)).contains("tag at 19:00");
        assertThat(Santuario.verify(clear, signer.certificate().getPublicKey())).isTrue();
        byte[] changed = bytes(with(CourtAndHub.text(clear), "19:00", "20:00"));
        assertThat(Santuario.verify(changed, signer.certificate().getPublicKey()))
                .isFalse();
    }
}
