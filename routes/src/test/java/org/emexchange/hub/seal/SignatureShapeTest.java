package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.with;

import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one shape of signature: each case changes one thing of an envelope that is accepted as it is. */
class SignatureShapeTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final String ENVELOPE = HERE.signed();
    private static final String EC = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    private static final String C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String TRANSFORM = "<ds:Transform Algorithm=\"" + C14N + "\"></ds:Transform>";
    private static final String DIGEST = "http://www.w3.org/2001/04/xmlenc#sha256";

    @Test
    void acceptsTheEnvelopeAsItIs() {
        assertThat(HERE.take(ENVELOPE).header()).isEqualTo(CourtAndHub.header());
    }

    @Test
    void acceptsWhiteSpaceBetweenElements() {
        String spaced = with(ENVELOPE, "<ds:Signature ", "\r\n\t <ds:Signature ");
        spaced = with(spaced, "<ds:KeyInfo>", "\n<ds:KeyInfo>\n");

        assertThat(HERE.take(spaced).header()).isEqualTo(CourtAndHub.header());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ds:SignedInfo | <ds:SignedInfo/><ds:SignedInfo",
                "<ds:SignatureValue> | <ds:SignatureValue>AAAA</ds:SignatureValue><ds:SignatureValue>",
                "</ds:KeyInfo> | </ds:KeyInfo><ds:Object/>",
                "</ds:KeyInfo> | </ds:KeyInfo><ds:KeyInfo/>",
                "<ds:SignatureValue> | <ds:SignatureValue><!-- x -->",
                "<ds:SignatureValue> | <ds:SignatureValue>!",
                "<ds:DigestValue> | <ds:DigestValue><!-- x -->",
                "<ds:SignedInfo | <!-- x --><ds:SignedInfo",
                "<ds:SignedInfo | x<ds:SignedInfo",
                "<ds:SignedInfo | &#x2003;<ds:SignedInfo",
                "<ds:DigestMethod | <ds:DigestMethod x=\"1\"",
                "<ds:SignatureValue> | <ds:SignatureValue x=\"1\">",
                "<ds:Signature xmlns | <ds:Signature x=\"1\" xmlns",
                "</ds:SignatureMethod> | <ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>"
            })
    void refusesAnyOtherShape(String before, String after) {
        assertThat(HERE.refusalOf(with(ENVELOPE, before, after))).isEqualTo(RefusalCode.SIGNATURE_SHAPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Signed  | <!-- x --><Signed ",
                "<Signed  | x<Signed ",
                "<Signed  | <Signed x=\"1\" ",
                "<Envelope  | <Envelope Id=\"Signed\" ",
                "</Envelope> | <x/></Envelope>",
                "</Envelope> | </Envelope><!-- x -->",
                "<sbd:Identifier Authority=\"urn:emexchange:party\">hmcts | <sbd:Identifier"
                        + " Authority=\"urn:emexchange:party\"><!-- em-exchange -->hmcts",
                "</Note> | </Note><Note xmlns=\"urn:test:note\"/>",
                "<Note  | text<Note "
            })
    void refusesAnyOtherEnvelope(String before, String after) {
        assertThat(HERE.refusalOf(with(ENVELOPE, before.strip(), after.strip())))
                .isEqualTo(RefusalCode.ENVELOPE_SHAPE);
    }

    @Test
    void refusesAnEnvelopeWithoutSignature() {
        String bare = ENVELOPE.substring(0, ENVELOPE.indexOf("<ds:Signature ")) + "</Envelope>";

        assertThat(HERE.refusalOf(bare)).isEqualTo(RefusalCode.ENVELOPE_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#Other",
                "Signed",
                "#xpointer(/)",
                "#xpointer(id('Signed'))",
                "http://127.0.0.1/x",
                "file:///etc/passwd"
            })
    void refusesEveryReferenceButTheOneToTheSignedElement(String uri) {
        assertThat(HERE.refusalOf(with(ENVELOPE, "URI=\"#Signed\"", "URI=\"" + uri + "\"")))
                .isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
    }

    @Test
    void refusesNoneAndManyReferences() {
        int from = ENVELOPE.indexOf("<ds:Reference");
        int to = ENVELOPE.indexOf("</ds:Reference>") + "</ds:Reference>".length();
        String reference = ENVELOPE.substring(from, to);

        assertThat(HERE.refusalOf(with(ENVELOPE, reference, ""))).isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
        for (int count : new int[] {2, 31, 10_000}) {
            assertThat(HERE.refusalOf(with(ENVELOPE, reference, reference.repeat(count))))
                    .isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
        }
    }

    @Test
    void refusesAnEmptyIdThatAnEmptyReferenceWouldName() {
        String empty = with(with(ENVELOPE, "Id=\"Signed\"", "Id=\"\""), "URI=\"#Signed\"", "URI=\"#\"");

        assertThat(HERE.refusalOf(empty)).isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
    }

    @Test
    void refusesNoneAndManyTransforms() {
        assertThat(HERE.refusalOf(with(ENVELOPE, TRANSFORM, ""))).isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
        assertThat(HERE.refusalOf(with(ENVELOPE, TRANSFORM, TRANSFORM + TRANSFORM)))
                .isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
        String inclusive = with(
                TRANSFORM,
                "></ds:Transform>",
                "><ec:InclusiveNamespaces xmlns:ec=\"" + C14N + "\" PrefixList=\"sbd\"/></ds:Transform>");
        assertThat(HERE.refusalOf(with(ENVELOPE, TRANSFORM, inclusive))).isEqualTo(RefusalCode.SIGNATURE_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
                "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                "http://www.w3.org/2000/09/xmldsig#base64",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2",
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                ""
            })
    void refusesOtherTransformsAndCanonicalisations(String uri) {
        String transform = with(TRANSFORM, C14N, uri);
        assertThat(HERE.refusalOf(with(ENVELOPE, TRANSFORM, transform))).isEqualTo(RefusalCode.ALGORITHM);
        String method = "CanonicalizationMethod Algorithm=\"";
        assertThat(HERE.refusalOf(with(ENVELOPE, method + C14N, method + uri))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
                "http://www.w3.org/2009/xmldsig11#dsa-sha256",
                "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
                "http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
                "http://www.w3.org/2007/05/xmldsig-more#sha1-rsa-MGF1",
                "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
                ""
            })
    void refusesOtherSignatureAlgorithms(String uri) {
        assertThat(HERE.refusalOf(with(ENVELOPE, EC, uri))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#sha1",
                "http://www.w3.org/2001/04/xmldsig-more#md5",
                "http://www.w3.org/2001/04/xmldsig-more#sha224",
                "http://www.w3.org/2001/04/xmlenc#ripemd160",
                ""
            })
    void refusesOtherDigests(String uri) {
        String method = "DigestMethod Algorithm=\"";
        assertThat(HERE.refusalOf(with(ENVELOPE, method + DIGEST, method + uri)))
                .isEqualTo(RefusalCode.ALGORITHM);
    }

    @Test
    void refusesAlgorithmsOfTheProfileThatWereNotSigned() {
        assertThat(HERE.refusalOf(with(ENVELOPE, EC, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384")))
                .isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(HERE.refusalOf(with(ENVELOPE, EC, "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1")))
                .isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }
}
