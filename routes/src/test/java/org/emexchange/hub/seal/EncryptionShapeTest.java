package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.received;
import static org.emexchange.hub.seal.CourtAndHub.refusal;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.util.List;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one shape of encryption: whatever else arrives is refused before a private key of the hub's is used. */
class EncryptionShapeTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final CountedKeys COUNT = new CountedKeys();
    private static final Sealing COUNTED = HERE.sealing(new HubKeys(
            HERE.hubSigns.pair().getPrivate(),
            HERE.hubSigns.certificate(),
            List.of(),
            List.of(counted(HERE.hubEc), counted(HERE.hubRsa))));
    private static final String EC = CourtAndHub.text(HERE.encrypted(HERE.signed()));
    private static final String RSA = CourtAndHub.text(HERE.encryptedFor(HERE.hubRsa, HERE.signed()));
    private static final String GCM = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    @BeforeEach
    void countFromNow() {
        COUNT.uses.set(0);
    }

    @AfterEach
    void aDocumentAsItIsIsAcceptedByThePrivateKey() {
        COUNT.uses.set(0);
        COUNTED.open(received(bytes(EC)));
        assertThat(COUNT.uses.getAndSet(0)).isPositive();
        COUNTED.open(received(bytes(RSA)));
        assertThat(COUNT.uses.get()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
                "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                "http://www.w3.org/2001/04/xmlenc#tripledes-cbc",
                "http://www.w3.org/2009/xmlenc11#aes128-gcm",
                "http://www.w3.org/2009/xmlenc11#aes192-gcm",
                ""
            })
    void refusesOtherContentEncryption(String uri) {
        refused(with(EC, GCM, uri), RefusalCode.ALGORITHM);
        refused(with(RSA, GCM, uri), RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2001/04/xmlenc#rsa-1_5",
                "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
                "http://www.w3.org/2001/04/xmlenc#kw-aes128",
                "http://www.w3.org/2009/xmlenc11#kw-aes-256-pad",
                "http://www.w3.org/2001/04/xmlenc#kw-tripledes",
                ""
            })
    void refusesOtherKeyTransports(String uri) {
        refused(with(RSA, "http://www.w3.org/2009/xmlenc11#rsa-oaep", uri), RefusalCode.ALGORITHM);
        String method = "<xenc:EncryptionMethod Algorithm=\"";
        refused(with(EC, method + Profile.KW, method + uri), RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2001/04/xmlenc#sha256,http://www.w3.org/2000/09/xmldsig#sha1",
        "http://www.w3.org/2001/04/xmlenc#sha256,http://www.w3.org/2001/04/xmlenc#sha512",
        "http://www.w3.org/2009/xmlenc11#mgf1sha256,http://www.w3.org/2009/xmlenc11#mgf1sha1",
        "http://www.w3.org/2009/xmlenc11#mgf1sha256,http://www.w3.org/2009/xmlenc11#mgf1sha512"
    })
    void refusesOtherOaepParameters(String before, String after) {
        refused(with(RSA, before, after), RefusalCode.ALGORITHM);
    }

    @Test
    void refusesOaepParametersThatAreLeftOutOrAdded() {
        String digest = "<ds:DigestMethod Algorithm=\"" + SHA256 + "\"/>";
        String mask = RSA.substring(RSA.indexOf("<xenc11:MGF"), RSA.indexOf("</xenc:EncryptionMethod>"));
        refused(with(RSA, mask, ""), RefusalCode.ALGORITHM);
        refused(with(RSA, digest, ""), RefusalCode.ALGORITHM);
        refused(with(RSA, digest, digest + digest), RefusalCode.ALGORITHM);
        refused(with(RSA, digest, mask), RefusalCode.ALGORITHM);
        refused(with(RSA, mask, digest), RefusalCode.ALGORITHM);
        refused(with(RSA, digest, "<xenc:OAEPparams>AAAA</xenc:OAEPparams>" + digest), RefusalCode.ALGORITHM);
        refused(with(RSA, digest, "<xenc:KeySize>256</xenc:KeySize>" + digest), RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2001/04/xmlenc#dh",
                "http://www.w3.org/2009/xmlenc11#dh-es",
                "http://www.w3.org/2021/04/xmldsig-more#x25519",
                ""
            })
    void refusesOtherKeyAgreements(String uri) {
        refused(with(EC, Profile.ECDH, uri), RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://www.w3.org/2009/xmlenc11#pbkdf2", "http://www.w3.org/2021/04/xmldsig-more#hkdf", ""})
    void refusesOtherKeyDerivations(String uri) {
        refused(with(EC, Profile.KDF, uri), RefusalCode.ALGORITHM);
        refused(with(EC, SHA256, "http://www.w3.org/2000/09/xmldsig#sha1"), RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @CsvSource({"AlgorithmID", "PartyUInfo", "PartyVInfo"})
    void refusesOtherDerivationParameters(String name) {
        refused(with(EC, name + "=\"00", name + "=\"01"), RefusalCode.DECRYPTION);
        refused(with(EC, name + "=\"00", name + "=\""), RefusalCode.DECRYPTION);
        refused(with(EC, name + "=\"00", name + "=\"0000"), RefusalCode.DECRYPTION);
        refused(with(EC, name + "=\"", "SuppPubInfo=\"00\" " + name + "=\""), RefusalCode.DECRYPTION);
        refused(EC.replaceAll(name + "=\"[0-9a-f]*\"", ""), RefusalCode.DECRYPTION);
        refused(EC.replaceAll(name + "=\"[0-9a-f]*\"", name + "=\"00\""), RefusalCode.DECRYPTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Type=\"http://www.w3.org/2001/04/xmlenc#Element\" | ",
                "xmlenc#Element\" | xmlenc#Content\"",
                "xmlenc#Element\" | xmlenc#Element\" MimeType=\"text/xml\"",
                "<ds:KeyInfo xmlns | <!-- x --><ds:KeyInfo xmlns",
                "<xenc:EncryptedKey> | <ds:KeyName>x</ds:KeyName><xenc:EncryptedKey>",
                "<xenc:EncryptedKey> | <xenc:EncryptedKey Recipient=\"x\">",
                "</xenc:EncryptedKey> | <xenc:CarriedKeyName>x</xenc:CarriedKeyName></xenc:EncryptedKey>",
                "</xenc:EncryptedKey> | <xenc:ReferenceList/></xenc:EncryptedKey>",
                "</xenc:EncryptedData> | <xenc:EncryptionProperties/></xenc:EncryptedData>",
                "<xenc:CipherValue> | <xenc:CipherValue>*",
                "<xenc:CipherValue> | <xenc:CipherValue><!-- x -->",
                "<xenc:CipherValue> | <xenc:CipherReference URI=\"http://127.0.0.1/\"/><xenc:CipherValue>",
                "<xenc:EncryptedData  | <!-- x --><xenc:EncryptedData ",
                "xenc:EncryptedData | xenc:EncryptedDatum"
            })
    void refusesAnyOtherShape(String before, String after) {
        refused(with(EC, before, after == null ? "" : after), RefusalCode.ENCRYPTION_SHAPE);
        refused(with(RSA, before, after == null ? "" : after), RefusalCode.ENCRYPTION_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/x", "file:///etc/passwd", "#Signed", ""})
    void refusesAReferenceInPlaceOfTheCipherText(String uri) {
        refused(
                RSA.replaceAll(
                        "<xenc:CipherValue>[^<]*</xenc:CipherValue>", "<xenc:CipherReference URI=\"" + uri + "\"/>"),
                RefusalCode.ENCRYPTION_SHAPE);
    }

    @Test
    void refusesNoneAndManyEncryptedKeys() {
        String key = RSA.substring(RSA.indexOf("<xenc:EncryptedKey>"), RSA.indexOf("</ds:KeyInfo>"));
        refused(with(RSA, key, ""), RefusalCode.ENCRYPTION_SHAPE);
        refused(with(RSA, key, key.repeat(2)), RefusalCode.ENCRYPTION_SHAPE);
        refused(with(RSA, key, key.repeat(1000)), RefusalCode.ENCRYPTION_SHAPE);
        refused(
                with(
                        RSA,
                        key,
                        "<ds:RetrievalMethod Type=\"http://www.w3.org/2001/04/xmlenc#EncryptedKey\" URI=\"#x\"/>"),
                RefusalCode.ENCRYPTION_SHAPE);
    }

    @Test
    void refusesEncryptedDataInsideEncryptedData() {
        String inner = RSA;
        for (int i = 0; i < 3; i++) {
            inner = CourtAndHub.text(HERE.encrypted(inner));
            byte[] nested = bytes(inner);
            assertThat(refusal(() -> HERE.takeOctets(nested))).isEqualTo(RefusalCode.ENVELOPE_SHAPE);
        }
        refused(("<xenc:EncryptedData xmlns:xenc=\"" + Profile.XENC + "\">").repeat(1000), RefusalCode.XML_LIMIT);
    }

    @Test
    void acceptsHintsAsKeyNames() {
        String name = "<ds:KeyName>any</ds:KeyName>";
        String rsa = with(
                RSA,
                "</xenc:EncryptionMethod><xenc:CipherData>",
                "</xenc:EncryptionMethod><ds:KeyInfo>" + name + "</ds:KeyInfo><xenc:CipherData>");
        String ec = with(
                EC,
                "</xenc:AgreementMethod>",
                "<xenc:RecipientKeyInfo>" + name + "</xenc:RecipientKeyInfo></xenc:AgreementMethod>");

        assertThat(HERE.takeOctets(bytes(rsa)).header()).isEqualTo(CourtAndHub.header());
        assertThat(HERE.takeOctets(bytes(ec)).header()).isEqualTo(CourtAndHub.header());
        refused(with(ec, "<ds:KeyName>any</ds:KeyName>", "<ds:X509Data/>"), RefusalCode.ENCRYPTION_SHAPE);
        refused(with(rsa, "<ds:KeyName>any</ds:KeyName>", "<ds:X509Data/>"), RefusalCode.ENCRYPTION_SHAPE);
    }

    private static void refused(String document, RefusalCode code) {
        assertThat(document).isNotIn(EC, RSA);
        assertThat(refusal(() -> COUNTED.open(received(bytes(document))))).isEqualTo(code);
        assertThat(COUNT.uses.get()).as("uses of a private key").isZero();
    }

    private static HubKeys.Pair counted(TestParties.Keys keys) {
        return new HubKeys.Pair(COUNT.counting(keys.pair().getPrivate()), keys.certificate());
    }
}
