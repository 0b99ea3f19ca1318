package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsiderEnvelopeTest {
    private static final String PAYLOAD =
            "<Order xmlns=\"urn:test:order\"><Id>A/1</Id><Text a=\"1&#10;2\">Räume &amp; &lt;Zeiten&gt;\n</Text></Order>";
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    static Path folder;

    private static DemoPki pki;

    @BeforeAll
    static void makePki() {
        pki = DemoPki.ofFour(folder, NOW);
    }

    /** ECDSA and RSA-PSS senders; the hub's ECDH-ES and RSA-OAEP certificates. */
    @ParameterizedTest
    @CsvSource({"hmcts.leeds-crown-court,enc", "hmcts.leeds-crown-court,enc-rsa", "hmcts.hull-magistrates,enc"})
    void opensWhatItSealed(String sender, String use) throws Exception {
        X509Certificate recipient =
                PemFiles.certificate(folder.resolve(DemoPki.HUB).resolve(use + ".crt"));
        byte[] sealed = OutsiderEnvelope.seal(
                header(sender, DemoPki.HUB), PAYLOAD, pki.keys(sender).signing(), recipient);

        OpenedMessage opened = OutsiderEnvelope.open(
                sealed,
                List.of(PemFiles.key(folder.resolve(DemoPki.HUB).resolve(use + ".key"))),
                new KeyDerivation(sender, DemoPki.HUB),
                List.of(pki.keys(sender).signing().certificate()));

        assertThat(opened.header()).isEqualTo(header(sender, DemoPki.HUB));
        assertThat(opened.payload().getTextContent()).isEqualTo("A/1Räume & <Zeiten>\n");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Zeiten");
    }

    @Test
    void aPartyOpensWhatTheHubSealedForIt() throws Exception {
        assertThat(fromHub(DemoPki.LEEDS, header(DemoPki.HUB, DemoPki.LEEDS))
                        .header()
                        .messageId())
                .isEqualTo("0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01");
        assertThat(fromHub(DemoPki.EMC, header(DemoPki.HUB, DemoPki.EMC))
                        .header()
                        .receiver())
                .isEqualTo(DemoPki.EMC);
    }

    @Test
    void refusesAPayloadThatWasChangedAfterItWasSigned() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC), PAYLOAD, pki.keys(DemoPki.HUB).signing());
        refuses("the signed part was changed", () -> open(signed.replace("A/1", "A/2")));
    }

    @Test
    void refusesAChangedSignature() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC), PAYLOAD, pki.keys(DemoPki.HUB).signing());
        int first = signed.indexOf("<ds:SignatureValue>") + "<ds:SignatureValue>".length();
        String other = signed.charAt(first) == 'A' ? "B" : "A";
        refuses(
                "a signature that no registered certificate verifies",
                () -> open(signed.substring(0, first) + other + signed.substring(first + 1)));
    }

    @Test
    void refusesAMessageSignedByAnotherParty() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC),
                PAYLOAD,
                pki.keys(DemoPki.LEEDS).signing());
        refuses("a signature that no registered certificate verifies", () -> open(signed));
    }

    @Test
    void refusesASecondSignedPart() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC), PAYLOAD, pki.keys(DemoPki.HUB).signing());
        String part = signed.substring(signed.indexOf("<e:Signed"), signed.indexOf("<ds:Signature"));
        refuses("an envelope outside the profile", () -> open(signed.replace(part, part + part)));
    }

    @Test
    void refusesASignatureThatBringsItsOwnKey() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC), PAYLOAD, pki.keys(DemoPki.HUB).signing());
        refuses(
                "KeyInfo has not the children KeyName",
                () -> open(signed.replaceAll("<ds:KeyName>.*</ds:KeyName>", "<ds:KeyValue/>")));
    }

    @Test
    void refusesWhatIsSealedForAnotherRecipient() throws Exception {
        refuses(
                "none of the recipient's keys decrypts it",
                () -> OutsiderEnvelope.open(
                        OutsiderEnvelope.seal(
                                header(DemoPki.HUB, DemoPki.EMC),
                                PAYLOAD,
                                pki.keys(DemoPki.HUB).signing(),
                                pki.hub().agreement()),
                        pki.keys(DemoPki.EMC),
                        pki.hub(),
                        NOW));
        refuses(
                "from or for another party",
                () -> open(OutsiderEnvelope.signed(
                        header(DemoPki.HUB, DemoPki.LEEDS),
                        PAYLOAD,
                        pki.keys(DemoPki.HUB).signing())));
    }

    @Test
    void refusesCipherBlockChaining() throws Exception {
        String signed = OutsiderEnvelope.signed(
                header(DemoPki.HUB, DemoPki.EMC), PAYLOAD, pki.keys(DemoPki.HUB).signing());
        byte[] chained = ContentEncryption.encryptByChaining(
                signed.getBytes(StandardCharsets.UTF_8),
                certificate(DemoPki.EMC),
                new KeyDerivation(DemoPki.HUB, DemoPki.EMC));
        refuses(
                "encryption outside the profile",
                () -> OutsiderEnvelope.open(chained, pki.keys(DemoPki.EMC), pki.hub(), NOW));
    }

    @Test
    void refusesOtherDerivationParametersThanTheTwoParties() throws Exception {
        byte[] sealed = ContentEncryption.encrypt(
                "<a/>".getBytes(StandardCharsets.UTF_8),
                certificate(DemoPki.EMC),
                new KeyDerivation(DemoPki.LEEDS, DemoPki.EMC));
        refuses(
                "other derivation parameters than the profile's",
                () -> OutsiderEnvelope.open(sealed, pki.keys(DemoPki.EMC), pki.hub(), NOW));
    }

    @Test
    void refusesAnEphemeralKeyThatIsNotOnTheCurve() throws Exception {
        byte[] point = new byte[65];
        point[0] = 4;
        point[64] = 1; // (0, 1): 1 is not 0³ - 3·0 + b
        String sealed = new String(
                OutsiderEnvelope.seal(
                        header(DemoPki.HUB, DemoPki.EMC),
                        PAYLOAD,
                        pki.keys(DemoPki.HUB).signing(),
                        certificate(DemoPki.EMC)),
                StandardCharsets.UTF_8);
        String crafted =
                sealed.replaceAll("<dsig11:PublicKey>[^<]*", "<dsig11:PublicKey>" + OutsiderSignature.base64(point));
        refuses(
                "a point that is not on the curve",
                () -> OutsiderEnvelope.open(
                        crafted.getBytes(StandardCharsets.UTF_8), pki.keys(DemoPki.EMC), pki.hub(), NOW));
    }

    @Test
    void refusesWhatHasExpiredOrBearsNoMarking() {
        OutsiderHeader good = header(DemoPki.HUB, DemoPki.EMC);
        refuses("expired", () -> fromHub(DemoPki.EMC, with(good, "EXPIRES", NOW.toString())));
        refuses("no marking that is known", () -> fromHub(DemoPki.EMC, with(good, "MARKING", "SECRET")));
        refuses(
                "created in the future",
                () -> fromHub(
                        DemoPki.EMC,
                        new OutsiderHeader(
                                good.sender(),
                                good.receiver(),
                                good.standard(),
                                good.type(),
                                good.messageId(),
                                NOW.plus(Duration.ofMinutes(6)),
                                good.scopes())));
    }

    private static void refuses(String check, ThrowingCallable act) {
        assertThatExceptionOfType(NotOpenedException.class).isThrownBy(act).withMessage(check);
    }

    private static OpenedMessage open(String signed) throws Exception {
        byte[] sealed = ContentEncryption.encrypt(
                signed.getBytes(StandardCharsets.UTF_8),
                certificate(DemoPki.EMC),
                new KeyDerivation(DemoPki.HUB, DemoPki.EMC));
        return OutsiderEnvelope.open(sealed, pki.keys(DemoPki.EMC), pki.hub(), NOW);
    }

    private static OpenedMessage fromHub(String party, OutsiderHeader header) throws Exception {
        byte[] sealed =
                OutsiderEnvelope.seal(header, PAYLOAD, pki.keys(DemoPki.HUB).signing(), certificate(party));
        return OutsiderEnvelope.open(sealed, pki.keys(party), pki.hub(), NOW);
    }

    private static X509Certificate certificate(String party) throws Exception {
        return PemFiles.certificate(folder.resolve(party).resolve("enc.crt"));
    }

    static OutsiderHeader header(String sender, String receiver) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("INTERCHANGE", "X01");
        scopes.put("MARKING", "OFFICIAL-SENSITIVE");
        scopes.put("EXPIRES", "2026-11-22T12:00:00Z");
        return new OutsiderHeader(
                sender, receiver, "urn:test:order", "Order", "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", NOW, scopes);
    }

    private static OutsiderHeader with(OutsiderHeader header, String scope, String value) {
        Map<String, String> scopes = new LinkedHashMap<>(header.scopes());
        scopes.put(scope, value);
        return new OutsiderHeader(
                header.sender(),
                header.receiver(),
                header.standard(),
                header.type(),
                header.messageId(),
                header.created(),
                scopes);
    }
}
