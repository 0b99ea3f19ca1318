package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** A copy that leaves by mail: what the recipient finds in it, and what becomes of it in the outbox. */
class MailOutboxTest {
    private final OneCopy copy = new OneCopy();

    @Test
    void holdsTheSignedCopyAndItsRendering() {
        Rendering rendering = new Rendering(bytes("%PDF-1.7 tag at 19:00"));
        Sealed sealed = sealed(Optional.of(rendering));

        MimePart content = MimePart.read(signed(sealed).octets());

        assertThat(content.multipart(2).part(1).base64(RefusalCode.MAIL_CONTENT))
                .isEqualTo(rendering.pdf());
        assertThat(header(sealed, copy.contractor)).satisfies(header -> {
            assertThat(header.messageId()).isEqualTo(sealed.messageId());
            assertThat(header.receiver()).isEqualTo(OneCopy.CONTRACTOR);
        });
        assertThat(sealed.form()).isEqualTo(Form.MAIL);
        assertThat(copy.leaves).hasSize(1);
    }

    @Test
    void bringsHeadersOfItsOwnOnlyAndHidesTheRest() {
        String mail = text(sealed(Optional.empty()).octets());

        assertThat(mail.substring(0, mail.indexOf("\r\n\r\n"))).isEqualTo(MailParties.crlf("""
                        MIME-Version: 1.0
                        Content-Type: application/pkcs7-mime; smime-type=authEnveloped-data; name="smime.p7m"
                        Content-Disposition: attachment; filename="smime.p7m"
                        Content-Transfer-Encoding: base64"""));
        assertThat(mail.lines()).allMatch(line -> line.length() <= 87);
        assertThat(mail).doesNotContain("19:00");
    }

    @Test
    void takesNoRenderingThatIsNoPdf() {
        assertThatThrownBy(() -> new Rendering(bytes("<html>"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rendering(bytes("%PD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheSameOctetsAgain() {
        Sealed sealed = sealed(Optional.empty());

        assertThat(copy.sealing.restore(copy.sealing.store(sealed), sealed.clear()))
                .usingRecursiveComparison()
                .isEqualTo(sealed);
    }

    @Test
    void restoresNothingInAnotherFormThanItWasStored() {
        Sealed sealed = sealed(Optional.empty());
        StoredSeal was = copy.sealing.store(sealed);
        for (Form form : List.of(Form.ENVELOPE, Form.ER7)) {
            Waybill with = was.waybill();
            Waybill changed = new Waybill(
                    form, with.recipient(), with.messageId(), with.interchange(), with.marking(), with.leaf());
            StoredSeal other = StoredSeal.of(changed, was.octets(), was.stamp(), was.certificateEnds());
            assertThatThrownBy(() -> copy.sealing.restore(other, sealed.clear()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("stamp");
        }
    }

    @Test
    void sealsAnewForTheNextCertificateWhenTheLastHasEnded() {
        TestParties.Keys next = TestParties.sharedRsa();
        Sealed sealed = sealed(Optional.empty());
        StoredSeal stored = copy.sealing.store(sealed);
        copy.here.parties.revoke(copy.contractor);
        assertThatThrownBy(() -> copy.sealing.restore(stored, sealed.clear()))
                .isInstanceOf(IllegalStateException.class);

        copy.here.parties.decrypts(OneCopy.CONTRACTOR, next);
        Sealed anew = copy.sealing.restore(stored, sealed.clear());

        assertThat(anew.octets()).isNotEqualTo(sealed.octets());
        assertThat(anew.clear()).isEqualTo(sealed.clear());
        assertThat(header(anew, next)).isEqualTo(header(sealed, copy.contractor));
    }

    @Test
    void signsAnewWhatWaitedLongerThanOurCertificateLasted() {
        TestParties.Keys successor = TestParties.ecValid(TestParties.NOW, TestParties.NOW.plus(Duration.ofDays(30)));
        copy.here.parties.decrypts(
                OneCopy.CONTRACTOR,
                TestParties.certifiedAnew(copy.contractor, TestParties.NOW, TestParties.NOW.plus(Duration.ofDays(30))));
        Sealed sealed = sealed(Optional.of(new Rendering(bytes("%PDF-1.7"))));
        StoredSeal stored = copy.sealing.store(sealed);

        copy.sealing = copy.sealing(successor, List.of(copy.here.hubSigns));
        copy.now = TestParties.NOW.plus(Duration.ofDays(2));
        Sealed anew = copy.sealing.restore(stored, sealed.clear());

        assertThat(signed(anew).octets()).isEqualTo(signed(sealed).octets());
        assertThat(signed(anew).signature().names(successor.certificate())).isTrue();
        assertThat(signed(sealed).signature().names(successor.certificate())).isFalse();
    }

    private Sealed sealed(Optional<Rendering> rendering) {
        Authorised authorised =
                copy.sealing.authorise(copy.marked(), OneCopy.permit(CourtAndHub.COURT, OneCopy.CONTRACTOR));
        Translated translated = copy.sealing.translate(authorised, bytes(OneCopy.COPY), rendering, Leaf.Kind.SHARE);
        return copy.sealing.seal(
                copy.sealing.record(translated, copy.log(), CourtAndHub.COURT, Optional.empty()), Form.MAIL);
    }

    private static SignedMail signed(Sealed sealed) {
        return SignedMail.read(sealed.clear());
    }

    /** As the recipient opens it, with the hub as a party that signs. */
    private Header header(Sealed sealed, TestParties.Keys recipient) {
        HubKeys.Pair pair = new HubKeys.Pair(recipient.pair().getPrivate(), recipient.certificate());
        byte[] message = bytes("From: hub@em-exchange.example\r\n" + text(sealed.octets()));
        byte[] clear = new Decryption(List.of(pair)).open(AuthEnveloped.read(EncryptedMail.read(message)));
        SignedMail mail = SignedMail.read(clear);
        TestParties hub = new TestParties().signs(PartyId.HUB, copy.here.hubSigns);
        mail.signature().verify(mail.octets(), hub, PartyId.HUB, copy.now);
        return SignedContent.of(SignedContent.alone(SignedParts.xml(mail.octets())))
                .header();
    }
}
