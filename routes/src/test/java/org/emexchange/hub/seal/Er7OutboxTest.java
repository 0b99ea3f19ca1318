package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.text;
import static org.emexchange.hub.seal.Er7Parties.er7;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HL7 that the hub sends, and HL7 between it and {@code openssl cms}. */
class Er7OutboxTest {
    private static final String MSH =
            "MSH|^~\\&|EMX|HUB|COURT|LEEDS|20261121120000||ACK^R01^ACK|E-9|P|2.5.1||||||UNICODE UTF-8";
    private static final String ACK = er7(MSH, "MSA|AA|C-7");

    private final OneCopy copy = new OneCopy();

    @Test
    void putsTheHeaderBehindMshAndTheSignatureAtTheEnd() {
        Sealed sealed = sealed();
        Er7Message message = Er7Message.read(sealed.octets());
        SignedEr7 signed = SignedEr7.read(message);
        TestParties hub = new TestParties().signs(PartyId.HUB, copy.here.hubSigns);
        signed.signature().verify(signed.octets(), hub, PartyId.HUB, copy.now);

        assertThat(message.segments()).element(0).isEqualTo(MSH);
        assertThat(message.segments()).element(2).isEqualTo("MSA|AA|C-7");
        Header header = Zeh.read(message.segments().get(1), "ACK_R01");
        assertThat(header.messageId()).isEqualTo(sealed.messageId());
        assertThat(header.receiver()).isEqualTo(OneCopy.CONTRACTOR);
        assertThat(header.created()).isEqualTo(copy.now);
        assertThat(header.order()).contains("CO-2026-0007");
        assertThat(sealed.form()).isEqualTo(Form.ER7);
    }

    @Test
    void isVerifiedByOpenSsl(@TempDir Path folder) {
        Sealed sealed = sealed();
        String text = text(sealed.octets());
        int at = text.indexOf("ZES|1|");
        OpenSsl openssl = new OpenSsl(folder)
                .with("hub", copy.here.hubSigns)
                .write("content", bytes(text.substring(0, at)))
                .write("signature", StrictBase64.decode(text.substring(at + 6, text.length() - 1)));

        openssl.run("cms -verify -binary -inform DER -in signature -content content -noverify -nointern"
                + " -certfile hub.crt -out verified");

        assertThat(text(openssl.read("verified"))).isEqualTo(text.substring(0, at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-nocerts", "-keyid", "-md sha384"})
    void takesWhatOpenSslSigned(String options, @TempDir Path folder) {
        Er7Parties parties = new Er7Parties();
        OpenSsl openssl =
                new OpenSsl(folder).with("court", parties.here.court).write("content", bytes(Er7Parties.whole()));

        openssl.run("cms -sign -binary -outform DER -in content -signer court.crt -inkey court.key -out signature "
                + options);

        assertThat(parties.take(Er7Parties.sealed(Er7Parties.whole(), openssl.read("signature")))
                        .header()
                        .messageId())
                .isEqualTo(CourtAndHub.header().messageId());
    }

    @Test
    void givesTheSameOctetsAgainWhileOurCertificateLasts() {
        Sealed sealed = sealed();
        StoredSeal stored = copy.sealing.store(sealed);
        assertThat(copy.sealing.restore(stored, sealed.clear()))
                .usingRecursiveComparison()
                .isEqualTo(sealed);

        TestParties.Keys successor = TestParties.ecValid(TestParties.NOW, TestParties.NOW.plus(Duration.ofDays(30)));
        copy.sealing = copy.sealing(successor, List.of(copy.here.hubSigns));
        copy.now = TestParties.NOW.plus(Duration.ofDays(2));
        SignedEr7 anew = SignedEr7.read(
                Er7Message.read(copy.sealing.restore(stored, sealed.clear()).octets()));

        assertThat(anew.octets())
                .isEqualTo(SignedEr7.read(Er7Message.read(sealed.octets())).octets());
        assertThat(anew.signature().names(successor.certificate())).isTrue();
    }

    @Test
    void goesInNoOtherFormAndNoXmlGoesInThisOne() {
        assertThatThrownBy(() -> copy.sealing.seal(recorded(), Form.MAIL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> copy.sealing.seal(recorded())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> copy.sealing.seal(copy.recorded(), Form.ER7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MSH|^~\\&|EMX\r", "MSA|AA|C-7\r"})
    void sealsNothingThatItWouldRefuseItself(String message) {
        assertThatThrownBy(() -> translated(message)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> translated(er7(MSH, "ZES|1|AAAA"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> translated(er7(MSH, Er7Parties.ZEH))).isInstanceOf(IllegalStateException.class);
    }

    private Translated translated(String message) {
        Authorised authorised =
                copy.sealing.authorise(copy.marked(), OneCopy.permit(CourtAndHub.COURT, OneCopy.CONTRACTOR));
        return copy.sealing.translateEr7(authorised, bytes(message), Leaf.Kind.SHARE);
    }

    private Recorded recorded() {
        return copy.sealing.record(translated(ACK), copy.log(), CourtAndHub.COURT, Optional.empty());
    }

    private Sealed sealed() {
        return copy.sealing.seal(recorded(), Form.ER7);
    }
}
