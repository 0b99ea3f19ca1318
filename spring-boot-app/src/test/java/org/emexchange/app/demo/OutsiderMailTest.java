package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsiderMailTest {
    private static final Errand.Kind KIND =
            new Errand.Kind("X23", "allocation", "urn:test:order", "Order", "PROBATION_PURPOSES", "EMX-ISA-009");
    private static final Errand ERRAND =
            new Errand(KIND, "A/1", 1, "<Order xmlns=\"urn:test:order\"><Id>Räume</Id></Order>", false);
    private static final OutsiderMail.Head HEAD =
            new OutsiderMail.Head("a@hub.example", "b@emc.example", "EM Exchange");

    @TempDir
    static Path folder;

    private static DemoPki pki;

    @BeforeAll
    static void makePki() {
        pki = DemoPki.ofFour(folder);
    }

    /** The contractor's key is for ECDH, the court's for RSA-OAEP. */
    @ParameterizedTest
    @ValueSource(strings = {DemoPki.EMC, DemoPki.LEEDS})
    void opensWhatWasSealedForIt(String recipient) throws Exception {
        byte[] mail = mail(recipient, ERRAND, DemoPki.HUB);

        OpenedMessage opened = open(mail, recipient);
        assertThat(opened.header().scope("ORDER")).isEqualTo("A/1");
        assertThat(opened.payload().getTextContent()).isEqualTo("Räume");
        assertThat(new String(mail, StandardCharsets.US_ASCII)).contains("smime-type=authEnveloped-data");
    }

    @Test
    void refusesAContentThatWasChangedAfterItWasSigned() {
        refuses("a signature that does not verify", ERRAND.spoilt(), DemoPki.HUB, DemoPki.EMC);
    }

    @Test
    void refusesAMailSignedByAnotherParty() {
        refuses("a signature that no registered certificate verifies", ERRAND, DemoPki.LEEDS, DemoPki.EMC);
    }

    @Test
    void refusesAMailForAnother() {
        refuses("a mail that no key of ours decrypts", ERRAND, DemoPki.HUB, DemoPki.LEEDS);
    }

    private static void refuses(String check, Errand errand, String signer, String reader) {
        assertThatExceptionOfType(NotOpenedException.class)
                .isThrownBy(() -> open(mail(DemoPki.EMC, errand, signer), reader))
                .withMessage(check);
    }

    private static byte[] mail(String recipient, Errand errand, String signer) throws Exception {
        OutsiderHeader asked = errand.header(DemoPki.HUB, "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", Instant.now());
        OutsiderHeader header = new OutsiderHeader(
                DemoPki.HUB,
                recipient,
                asked.standard(),
                asked.type(),
                asked.messageId(),
                asked.created(),
                asked.scopes());
        return OutsiderMail.seal(
                HEAD,
                header,
                errand,
                pki.keys(signer).signing(),
                PemFiles.certificate(folder.resolve(recipient).resolve("enc.crt")));
    }

    private static OpenedMessage open(byte[] mail, String reader) throws Exception {
        return OutsiderMail.open(mail, pki.keys(reader), pki.hub(), Instant.now());
    }
}
