package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ephemeral key of ECDH-ES: two encodings of two curves, and a point that lies on its curve. */
class OriginatorKeyTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final String EC = CourtAndHub.text(HERE.encrypted(HERE.signed()));
    private static final String POINT = between(EC, "<dsig11:PublicKey>", "</dsig11:PublicKey>");
    private static final String KEY_VALUE =
            EC.substring(EC.indexOf("<ds:KeyValue>"), EC.indexOf("</xenc:OriginatorKeyInfo>"));

    @Test
    void acceptsTheSameKeyInDer() {
        Curve curve = Curve.ofUri(Profile.P256);
        ECPublicKey key = curve.point(StrictBase64.decode(POINT));

        assertThat(HERE.takeOctets(bytes(der(key.getEncoded()))).header()).isEqualTo(CourtAndHub.header());
        assertThat(curve.octets(key)).isEqualTo(StrictBase64.decode(POINT));
    }

    @Test
    void refusesOtherDer() throws Exception {
        ECPublicKey key = Curve.ofUri(Profile.P256).point(StrictBase64.decode(POINT));
        byte[] longer = Arrays.copyOf(key.getEncoded(), key.getEncoded().length + 1);
        byte[] explicit = key.getEncoded();
        explicit[3] = 0x14;

        assertThat(opening(der(longer))).isEqualTo(RefusalCode.ALGORITHM);
        assertThat(opening(der(explicit))).isEqualTo(RefusalCode.ALGORITHM);
        assertThat(opening(der(HERE.hubRsa.pair().getPublic().getEncoded()))).isEqualTo(RefusalCode.ALGORITHM);
        assertThat(opening(der(TestParties.ec("secp521r1").pair().getPublic().getEncoded())))
                .isEqualTo(RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:oid:1.2.840.10045.3.1.1",
                "urn:oid:1.3.132.0.35",
                "urn:oid:1.3.132.0.10",
                "urn:oid:9.9.9",
                "1.2.840.10045.3.1.7",
                ""
            })
    void refusesOtherCurves(String uri) {
        assertThat(opening(with(EC, Profile.P256, uri))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @Test
    void refusesACompressedPoint() {
        byte[] point = StrictBase64.decode(POINT);
        byte[] compressed = Arrays.copyOf(point, 33);
        compressed[0] = 2;

        assertThat(opening(point(compressed))).isEqualTo(RefusalCode.ALGORITHM);
        byte[] hybrid = point.clone();
        hybrid[0] = (byte) (6 | (point[64] & 1));
        assertThat(opening(point(hybrid))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @Test
    void refusesAPointThatIsNotOnTheCurve() {
        byte[] off = StrictBase64.decode(POINT);
        off[64] ^= 1;
        byte[] beyond = new byte[65];
        Arrays.fill(beyond, (byte) 0xff);
        beyond[0] = 4;
        byte[] zero = new byte[65];
        zero[0] = 4;

        assertThat(opening(point(off))).isEqualTo(RefusalCode.ENCRYPTION_SHAPE);
        assertThat(opening(point(beyond))).isEqualTo(RefusalCode.ENCRYPTION_SHAPE);
        assertThat(opening(point(zero))).isEqualTo(RefusalCode.ENCRYPTION_SHAPE);
        assertThat(opening(point(new byte[] {0}))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @Test
    void doesNotDecryptWithAKeyOfAnotherCurve() {
        TestParties.Keys other = TestParties.ec("secp384r1");

        assertThat(opening(CourtAndHub.text(HERE.encryptedFor(other, HERE.signed()))))
                .isEqualTo(RefusalCode.DECRYPTION);
    }

    @Test
    void refusesOtherKeysInItsPlace() {
        String rsa = "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus></ds:RSAKeyValue></ds:KeyValue>";
        String bare = between(EC, "<ds:KeyValue>", "</ds:KeyValue>");

        for (String instead : new String[] {rsa, bare, "", KEY_VALUE + KEY_VALUE, "<ds:KeyName>x</ds:KeyName>"}) {
            assertThat(opening(with(EC, KEY_VALUE, instead))).isEqualTo(RefusalCode.ENCRYPTION_SHAPE);
        }
    }

    private static RefusalCode opening(String document) {
        return refusal(() -> HERE.sealing.open(CourtAndHub.received(bytes(document))));
    }

    private static String point(byte[] octets) {
        return with(EC, POINT, StrictBase64.encode(octets));
    }

    private static String der(byte[] encoded) {
        return with(
                EC,
                KEY_VALUE,
                "<dsig11:DEREncodedKeyValue xmlns:dsig11=\"" + Profile.DSIG11 + "\">" + StrictBase64.encode(encoded)
                        + "</dsig11:DEREncodedKeyValue>");
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from) + from.length(), text.indexOf(to));
    }
}
