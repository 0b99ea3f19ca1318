package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.header;
import static org.emexchange.hub.seal.CourtAndHub.with;
import static org.emexchange.hub.seal.MailParties.crlf;
import static org.emexchange.hub.seal.MailParties.mixed;
import static org.emexchange.hub.seal.MailParties.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand inside the encryption: one signature, and under it one XML and what people read. */
class MailContentTest {
    private static final MailParties MAILS = new MailParties();
    private static final String XML = MAILS.xmlPart();
    private static final String TEXT = part("text/plain; charset=utf-8", "see the attachment");
    private static final String PDF = part("application/pdf; name=\"CON\"", "%PDF-1.7");
    private static final String HTML = part("text/html", "<img src=\"http://attacker.example/\">");

    @Test
    void takesTheXmlWithTextAndPdfBesideItInAnyOrder() {
        taken(XML);
        taken(mixed(XML));
        taken(mixed(TEXT, XML));
        taken(mixed(TEXT, XML, PDF));
        taken(mixed(PDF, XML));
        taken(crlf("Content-Type: multipart/mixed; boundary=in\n\nThis is a multi-part message.\n")
                + MailParties.split("in", XML, TEXT));
    }

    @Test
    void refusesOtherParts() {
        refused(mixed(XML, HTML), RefusalCode.MAIL_CONTENT);
        refused(mixed(XML, XML), RefusalCode.MAIL_CONTENT);
        refused(mixed(XML, PDF, PDF), RefusalCode.MAIL_CONTENT);
        refused(mixed(TEXT, PDF), RefusalCode.MAIL_CONTENT);
        refused(TEXT, RefusalCode.MAIL_CONTENT);
        refused(mixed(XML, part("application/zip", "PK")), RefusalCode.MAIL_CONTENT);
        refused(mixed(XML, part("message/rfc822", "From: a@b.example")), RefusalCode.MAIL_CONTENT);
        refused(with(mixed(XML, TEXT), "multipart/mixed", "multipart/alternative"), RefusalCode.MIME_LIMIT);
    }

    @Test
    void refusesAnUnsignedPartBesideTheSignedOne() {
        String signature = "application/pkcs7-signature";
        String signed = MAILS.signed(XML);
        String third = with(signed, "\r\n--out--", "\r\n--out\r\n" + HTML + "\r\n--out--");

        assertThat(MAILS.refusalOf(MAILS.encrypted(third))).isEqualTo(RefusalCode.MIME_LIMIT);
        assertThat(MAILS.refusalOf(MAILS.encrypted(mixed(signed, HTML)))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(MAILS.refusalOf(MAILS.encrypted(signed + "<p>unsigned</p>\r\n")))
                .isEqualTo(RefusalCode.MAIL_CONTENT);
        assertThat(MAILS.refusalOf(MAILS.encrypted(with(signed, "Type: " + signature, "Type: text/plain"))))
                .isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(MAILS.take(MAILS.encrypted(signed + "\r\n\r\n")).header()).isEqualTo(header());
    }

    @Test
    void refusesAContentWhoseSignatureWasTakenOff() {
        assertThat(MAILS.refusalOf(MAILS.encrypted(XML))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(MAILS.refusalOf(MAILS.encrypted(mixed(XML)))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(MAILS.refusalOf(MAILS.encrypted(MailParties.signed(XML, new byte[] {48, 0}))))
                .isEqualTo(RefusalCode.CMS_SIGNATURE);
        String other = with(MAILS.signed(XML), "protocol=\"application/pkcs7-signature\"", "protocol=\"x/y\"");
        assertThat(MAILS.refusalOf(MAILS.encrypted(other))).isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml; charset=x-unknown      | MAIL_ENCODING",
                "application/xml; charset=utf-7          | MAIL_ENCODING",
                "application/xml; charset=utf-16         | MAIL_ENCODING",
                "text/xml; charset=us-ascii              | MAIL_ENCODING",
                "text/xml; charset=UTF-8                 |",
                "application/xml                         |",
                "application/xhtml+xml                   | MAIL_CONTENT"
            })
    void takesXmlInUtf8Only(String type, RefusalCode refusal) {
        String part = part(type, MAILS.xml());
        if (refusal == null) {
            taken(part);
        } else {
            refused(part, refusal);
        }
    }

    @Test
    void refusesXmlThatIsInAnotherEncodingThanItSays() {
        byte[] utf16 = MAILS.xml().getBytes(StandardCharsets.UTF_16);
        String header = XML.substring(0, XML.indexOf("\r\n\r\n") + 4);

        refused(header + MailParties.base64(utf16), RefusalCode.NOT_XML);
        refused(part("application/xml", "<?xml version='1.0' encoding='utf-7'?>" + MAILS.xml()), RefusalCode.NOT_XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary", "quoted-printable", "x-uuencode", "7-bit"})
    void refusesXmlInAnotherTransferEncoding(String encoding) {
        refused(with(XML, "Encoding: base64", "Encoding: " + encoding), RefusalCode.MAIL_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7bit", "8bit", "BASE64"})
    void takesXmlInTheTransferEncodingsOfTheProfile(String encoding) {
        String lines = MAILS.linesOfXml("application/xml");
        String part = encoding.equals("BASE64") ? with(XML, "base64", encoding) : lines;
        taken(encoding.equals("BASE64") ? part : "Content-Transfer-Encoding: " + encoding + "\r\n" + lines);
    }

    @Test
    void refusesATextInAnUnknownCharset() {
        refused(mixed(XML, part("text/plain; charset=utf-7", "x")), RefusalCode.MAIL_ENCODING);
        refused(mixed(XML, with(TEXT, "base64", "x-yenc")), RefusalCode.MAIL_ENCODING);
    }

    @Test
    void refusesPartsInsidePartsHoweverDeep() {
        String deep = XML;
        for (int i = 0; i < 1000; i++) {
            deep = crlf("Content-Type: multipart/mixed; boundary=b" + i + "e\n")
                    + MailParties.split("b" + i + "e", deep);
        }
        refused(deep, RefusalCode.MIME_LIMIT);
        refused(mixed(mixed(XML).replace("in", "within")), RefusalCode.MIME_LIMIT);
        refused(mixed(mixed(XML)), RefusalCode.MAIL_CONTENT);
    }

    @Test
    void refusesAHundredThousandParts() {
        String[] parts = new String[100_000];
        Arrays.fill(parts, "\r\n");
        refused(mixed(parts), RefusalCode.MIME_LIMIT);
    }

    @Test
    void refusesALongLineAndALongPreamble() {
        refused(
                with(mixed(XML), "\r\n--in\r\n", "\r\n\r\n" + "a".repeat(5_000_000) + "\r\n--in\r\n"),
                RefusalCode.MIME_LIMIT);
        refused(
                with(mixed(XML), "\r\n--in\r\n", "\r\n" + "a\r\n".repeat(400) + "\r\n--in\r\n"),
                RefusalCode.MIME_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n--in-\r\n", "\r\n--inn--\r\n", "\r\n--in-- x\r\n", "\r\n", "\r\n--in\r\n"})
    void refusesAMissingOrAmbiguousBoundary(String end) {
        refused(with(mixed(XML), "\r\n--in--\r\n", end), RefusalCode.MAIL_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boundary=\"\"", "boundary=\"in \"", "boundary=in; boundary=in", "boundary*0=in"})
    void refusesABoundaryThatIsNone(String boundary) {
        refused(with(mixed(XML), "boundary=in", boundary), RefusalCode.MAIL_HEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "'<Signed ','<Other ',NOT_XML",
        "'urn:emexchange:envelope:1','urn:x',ENVELOPE_SHAPE",
        "'Id=\"Signed\"','Id=\"Signed\" x=\"1\"',ENVELOPE_SHAPE",
        "'</Signed>','<x/></Signed>',ENVELOPE_SHAPE",
        "'</Signed>','</Signed><!-- -->',ENVELOPE_SHAPE",
        "'<sbd:HeaderVersion>','<!-- --><sbd:HeaderVersion>',ENVELOPE_SHAPE",
        "'<Signed ','<!DOCTYPE x><Signed ',XML_DTD",
        "'<sbd:HeaderVersion>1.0','<sbd:HeaderVersion>2.0',HEADER",
        "'<Note ','<Other xmlns=\"urn:test:note\"/><Note ',ENVELOPE_SHAPE"
    })
    void refusesXmlThatIsNotTheOneSignedElement(String before, String after, RefusalCode refusal) {
        refused(part("application/xml", with(MAILS.xml(), before, after)), refusal);
    }

    @Test
    void refusesTheWholeEnvelopeOfTheOtherDoors() {
        refused(part("application/xml", MAILS.here.signed()), RefusalCode.ENVELOPE_SHAPE);
    }

    private static void taken(String content) {
        Marked marked = MAILS.take(MAILS.encrypted(MAILS.signed(content)));
        assertThat(marked.header()).isEqualTo(header());
        assertThat(CourtAndHub.text(marked.payload())).isEqualTo(CourtAndHub.NOTE);
    }

    private static void refused(String content, RefusalCode code) {
        assertThat(MAILS.refusalOfContent(content)).isEqualTo(code);
    }
}
