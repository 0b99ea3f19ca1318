package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.text;

import java.nio.file.Path;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail between the hub and {@code openssl cms}, both ways, by both key transports and both families of signature. */
class OpenSslMailTest {
    private static final String OAEP =
            "-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256";
    private static final String ECDH = "-keyopt ecdh_kdf_md:sha256 -aes256-wrap";
    private static final String PSS = "-keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:digest -md sha256";
    private static final String MAIL = "-from orders@court.example -to hub@em-exchange.example -subject order";

    private final MailParties mails = new MailParties();
    private final TestParties.Keys rsaCourt = TestParties.rsa(3072);
    private OpenSsl openssl = new OpenSsl(Path.of("."));

    @BeforeEach
    void givesEveryoneKeys(@TempDir Path folder) {
        mails.here.parties.signs(CourtAndHub.COURT, rsaCourt);
        openssl = new OpenSsl(folder)
                .with("court", mails.here.court)
                .with("court-rsa", rsaCourt)
                .with("hub", mails.here.hubEc)
                .with("hub-rsa", mails.here.hubRsa)
                .write("content", bytes(mails.xmlPart()));
    }

    private Marked taken(String sign, String encrypt) {
        openssl.run("cms -sign -in content -crlfeol -out signed " + sign);
        openssl.run("cms -encrypt -aes-256-gcm -in signed -crlfeol -out mail " + MAIL + " " + encrypt);
        return mails.take(submitted());
    }

    /** openssl ends the lines of base64 with LF; submission of a mail makes them CRLF. */
    private String submitted() {
        return text(openssl.read("mail")).replace("\r\n", "\n").replace("\n", "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-signer court.crt -inkey court.key",
                "-signer court.crt -inkey court.key -nodetach",
                "-signer court.crt -inkey court.key -nocerts",
                "-signer court.crt -inkey court.key -nosmimecap",
                "-signer court-rsa.crt -inkey court-rsa.key " + PSS
            })
    void takesWhatOpenSslSigned(String sign) {
        assertThat(taken(sign, "-recip hub.crt " + ECDH).header()).isEqualTo(CourtAndHub.header());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-recip hub.crt " + ECDH,
                "-recip hub-rsa.crt " + OAEP,
                "-stream -recip hub.crt " + ECDH,
                "-keyid -recip hub-rsa.crt " + OAEP
            })
    void takesWhatOpenSslEncrypted(String encrypt) {
        assertThat(taken("-signer court.crt -inkey court.key", encrypt).header())
                .isEqualTo(CourtAndHub.header());
    }

    @Test
    void isOpenedAndVerifiedByOpenSsl() {
        opens(TestParties.ec("secp256r1"));
        opens(TestParties.ec("secp384r1"));
        opens(TestParties.sharedRsa());
    }

    private void opens(TestParties.Keys recipient) {
        OneCopy copy = new OneCopy(recipient);
        Authorised authorised =
                copy.sealing.authorise(copy.marked(), OneCopy.permit(CourtAndHub.COURT, OneCopy.CONTRACTOR));
        Rendering rendering = new Rendering(bytes("%PDF-1.7 tag at 19:00"));
        Translated translated =
                copy.sealing.translate(authorised, bytes(OneCopy.COPY), Optional.of(rendering), Leaf.Kind.SHARE);
        Sealed sealed = copy.sealing.seal(
                copy.sealing.record(translated, copy.log(), CourtAndHub.COURT, Optional.empty()), Form.MAIL);

        openssl.with("hub-sign", copy.here.hubSigns).with("contractor", recipient);
        openssl.write("mail", bytes("From: hub@em-exchange.example\r\n" + text(sealed.octets())));
        openssl.run("cms -decrypt -in mail -recip contractor.crt -inkey contractor.key -out signed");
        openssl.run("cms -verify -in signed -noverify -nointern -certfile hub-sign.crt -out content");

        MimePart content = MimePart.read(openssl.read("content"));
        assertThat(text(content.multipart(2).part(0).base64(RefusalCode.MAIL_CONTENT)))
                .contains(OneCopy.COPY)
                .contains(sealed.messageId());
        assertThat(content.multipart(2).part(1).base64(RefusalCode.MAIL_CONTENT))
                .isEqualTo(rendering.pdf());
    }
}
