package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.agreement.kdf.ConcatenationKDFGenerator;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.KDFParameters;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Test;

class KeyDerivationTest {
    @Test
    void derivesAsTheProfileSays() throws Exception {
        TestParties.Keys court = TestParties.ec("secp256r1");
        TestParties.Keys hub = TestParties.ec("secp256r1");
        byte[] secret =
                KeyTransport.secret(hub.pair().getPrivate(), court.pair().getPublic());
        String otherInfo = "http://www.w3.org/2001/04/xmlenc#kw-aes256" + "hmcts.leeds-crown-court" + "em-exchange";
        ConcatenationKDFGenerator generator = new ConcatenationKDFGenerator(new SHA256Digest());
        generator.init(new KDFParameters(secret, otherInfo.getBytes(StandardCharsets.US_ASCII)));
        byte[] expected = new byte[32];
        generator.generateBytes(expected, 0, 32);

        assertThat(KeyTransport.agree(
                        hub.pair().getPrivate(), court.pair().getPublic(), CourtAndHub.COURT, PartyId.HUB))
                .isEqualTo(expected)
                .isNotEqualTo(KeyTransport.agree(
                        hub.pair().getPrivate(), court.pair().getPublic(), PartyId.HUB, CourtAndHub.COURT));
    }

    /** SHA-256 of 00000001, thirty-two zero octets and "abc", by another tool. */
    @Test
    void derivesOneKnownKey() throws Exception {
        byte[] key = KeyTransport.derive(
                new byte[32], "a".getBytes(StandardCharsets.US_ASCII), "bc".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("306682fb1c001a378f5c9220ecd9cf03adfdda2ba9904905fa7257e99ca7f732");
    }

    @Test
    void writesParametersWithOnePadByte() {
        assertThat(EncryptionXml.hex("em-exchange")).isEqualTo("00656d2d65786368616e6765");
    }
}
