package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.header;
import static org.emexchange.hub.seal.CourtAndHub.with;
import static org.emexchange.hub.seal.MailParties.crlf;

import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail is one encrypted part with nothing beside it, under headers that hide nothing. */
class MailShapeTest {
    private static final MailParties MAILS = new MailParties();
    private static final String MAIL = MAILS.encrypted(MAILS.signed(MAILS.xmlPart()));
    private static final String SUBJECT = "=?utf-8?Q?Order_=C2=A3?=";

    @AfterEach
    void takesTheMailAsItIs() {
        assertThat(MAILS.take(MAIL).header()).isEqualTo(header());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?Q?a=0D=0ABcc:_x@y.example?=",
                "=?utf-8?B?YQ0KQmNjOiB4QHkuZXhhbXBsZQ==?=",
                "=?utf-8?Q?a=00?=",
                "=?utf-7?Q?+AA0ACg-?=",
                "=?utf-16?B?AA0ACg==?=",
                "=?x-unknown?Q?a?=",
                "=?utf-8?X?a?=",
                "=?utf-8?Q?a=0?=",
                "=?utf-8?B?a===?=",
                "a%0d%0aBcc: x@y.example",
                "a\u0000b",
                "a\u007fb",
                "a\u001bb",
                "caf\u00e9",
                "a\rBcc: x@y.example",
                "a\nBcc: x@y.example",
                "a\r\nBcc x@y.example",
                "a\r\n: x"
            })
    void refusesHeadersThatHideAnother(String subject) {
        assertThat(MAILS.refusalOf(with(MAIL, SUBJECT, subject))).isEqualTo(RefusalCode.MAIL_HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Order", "a\r\n folded", "=?iso-8859-1?q?caf=E9?= =?UTF-8*en?b?w6k=?=", "", "=?=? 100% 3=4"})
    void takesHeadersThatHideNothing(String subject) {
        assertThat(MAILS.take(with(MAIL, SUBJECT, subject)).header()).isEqualTo(header());
    }

    @Test
    void refusesAFileNameThatHidesAnotherHeader() {
        assertThat(MAILS.refusalOf(with(MAIL, "name=\"smime.p7m\"", "name*=utf-8''a%0D%0ABcc")))
                .isEqualTo(RefusalCode.MAIL_HEADER);
        assertThat(MAILS.take(with(MAIL, "name=\"smime.p7m\"", "name=\"../../CON\""))
                        .header())
                .isEqualTo(header());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                                         | MAIL_SHAPE",
                "multipart/mixed; boundary=b                       | MAIL_SHAPE",
                "multipart/encrypted; boundary=b                   | MAIL_SHAPE",
                "application/octet-stream                          | MAIL_SHAPE",
                "application/x-pkcs7-mime                          | MAIL_SHAPE",
                "application/pkcs7-mime; smime-type=signed-data    | MAIL_SHAPE",
                "application/pkcs7-mime; smime-type=compressed-data | MAIL_SHAPE",
                "application/pkcs7-mime; smime-type=enveloped-data | ALGORITHM",
                "application/pkcs7-mime; name=a; name=b            | MAIL_HEADER",
                "application/pkcs7-mime (comment)                  | MAIL_HEADER",
                "application/pkcs7-mime name=a                     | MAIL_HEADER",
                "pkcs7-mime                                        | MAIL_HEADER"
            })
    void refusesAnythingButOneEncryptedPart(String type, RefusalCode refusal) {
        String was = "application/pkcs7-mime; smime-type=authEnveloped-data; name=\"smime.p7m\"";

        assertThat(MAILS.refusalOf(with(MAIL, was, type))).isEqualTo(refusal);
        assertThat(MAILS.take(with(MAIL, was, "Application/PKCS7-MIME")).header())
                .isEqualTo(header());
    }

    @Test
    void refusesAMailWrappedIntoAnother() {
        String wrapped = crlf(MailParties.HEADERS + "Content-Type: multipart/mixed; boundary=b\n")
                + MailParties.split(
                        "b",
                        crlf("Content-Type: text/html\n\n<img src=\"http://attacker.example/"),
                        MAIL.substring(MAIL.indexOf("Content-Type")),
                        crlf("Content-Type: text/html\n\n\">"));

        assertThat(MAILS.refusalOf(wrapped)).isEqualTo(RefusalCode.MAIL_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- \r\nA footer of the mailing list\r\n", "\r\n--b--\r\n", "=", "AAAA", "\u00e9"})
    void refusesAnythingBehindTheEncryptedPart(String more) {
        assertThat(CourtAndHub.refusal(() -> MAILS.take(MAIL + more)))
                .isIn(RefusalCode.MAIL_SHAPE, RefusalCode.CMS_ENCRYPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary", "8bit", "quoted-printable", "x-uuencode"})
    void refusesAnotherTransferEncoding(String encoding) {
        assertThat(MAILS.refusalOf(with(MAIL, "Encoding: base64", "Encoding: " + encoding)))
                .isEqualTo(RefusalCode.MAIL_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIME-Version: 1.1", "MIME-Version: 1.0 (a)", "X-Version: 1.0"})
    void refusesAMailThatIsNotMime(String version) {
        assertThat(MAILS.refusalOf(with(MAIL, "MIME-Version: 1.0", version))).isEqualTo(RefusalCode.MAIL_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0",
                "Content-Type: application/pkcs7-mime",
                "Content-Transfer-Encoding: base64",
                "From: orders@court.example"
            })
    void refusesAHeaderThatIsThereTwice(String line) {
        assertThat(MAILS.refusalOf(line + "\r\n" + MAIL)).isEqualTo(RefusalCode.MAIL_HEADER);
    }

    @Test
    void refusesMoreThanTheLimits() {
        String line = "X: " + "a".repeat(995);
        assertThat(MAILS.take(line + "\r\n" + MAIL).header()).isEqualTo(header());
        assertThat(MAILS.refusalOf(line + "a\r\n" + MAIL)).isEqualTo(RefusalCode.MIME_LIMIT);

        assertThat(MAILS.take("X: a\r\n".repeat(MimeHeaders.MOST - 7) + MAIL).header())
                .isEqualTo(header());
        assertThat(MAILS.refusalOf("X: a\r\n".repeat(MimeHeaders.MOST) + MAIL)).isEqualTo(RefusalCode.MIME_LIMIT);
        assertThat(MAILS.refusalOf((line + "\r\n").repeat(140) + MAIL)).isEqualTo(RefusalCode.MIME_LIMIT);

        String start = MAIL.substring(0, MAIL.indexOf("\r\n\r\n") + 4);
        assertThat(MAILS.refusalOf(start + "A".repeat(20_000_000))).isEqualTo(RefusalCode.MIME_LIMIT);
        assertThat(MAILS.refusalOf("A".repeat(1_000_000))).isEqualTo(RefusalCode.MIME_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "From: a@b.example", "From: a@b.example\r\n", " folded\r\n\r\n"})
    void refusesWhatIsNoMail(String mail) {
        assertThat(CourtAndHub.refusal(() -> MAILS.take(mail))).isIn(RefusalCode.MAIL_HEADER, RefusalCode.MAIL_SHAPE);
    }
}
