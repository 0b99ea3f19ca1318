package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.security.PublicKey;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signature wrapping: a genuine signature beside content that it does not cover (XSW 1 to 8 and their like). */
class SignatureWrappingTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final String OPEN = "<Envelope xmlns=\"urn:emexchange:envelope:1\">";
    private static final String CLOSE = "</Envelope>";
    private static final String ENVELOPE = HERE.signed();
    private static final String SIGNED = between(ENVELOPE, "<Signed", "</Signed>");
    private static final String SIGNATURE = between(ENVELOPE, "<ds:Signature ", "</ds:Signature>");
    private static final String EVIL = with(SIGNED, "tag at 19:00", "tag removed");
    private static final String EVIL_OTHER_ID = with(EVIL, "Id=\"Signed\"", "Id=\"evil\"");
    private static final String EVIL_NO_ID = with(EVIL, " Id=\"Signed\"", "");

    /** What each attack would get through: the signature is valid for the first element that its reference finds. */
    static Stream<Arguments> wrapped() {
        return Stream.of(
                Arguments.of(
                        "1: original in an Object of the signature", OPEN + EVIL_OTHER_ID + inObject(SIGNED) + CLOSE),
                Arguments.of(
                        "2: original beside, before the signature", OPEN + EVIL_OTHER_ID + SIGNED + SIGNATURE + CLOSE),
                Arguments.of("3: original first, evil beside it", OPEN + SIGNED + EVIL_OTHER_ID + SIGNATURE + CLOSE),
                Arguments.of("3: original first, evil of the same Id", OPEN + SIGNED + EVIL + SIGNATURE + CLOSE),
                Arguments.of(
                        "4: original as a child of evil", OPEN + inside(EVIL_OTHER_ID, SIGNED) + SIGNATURE + CLOSE),
                Arguments.of("5: original behind the signature", OPEN + EVIL_OTHER_ID + SIGNATURE + SIGNED + CLOSE),
                Arguments.of(
                        "6: signature with original inside evil",
                        OPEN + inside(EVIL_OTHER_ID, inObject(SIGNED)) + CLOSE),
                Arguments.of(
                        "7: original in an extension of evil's payload",
                        OPEN + inPayload(EVIL_OTHER_ID, "<Extensions>" + SIGNED + "</Extensions>") + SIGNATURE + CLOSE),
                Arguments.of(
                        "7: the same, evil without an Id",
                        OPEN + inPayload(EVIL_NO_ID, "<Extensions>" + SIGNED + "</Extensions>") + SIGNATURE + CLOSE),
                Arguments.of(
                        "8: original in an Object inside evil's payload",
                        OPEN + inPayload(EVIL_OTHER_ID, "<Object>" + SIGNED + "</Object>") + SIGNATURE + CLOSE),
                Arguments.of(
                        "9: the whole envelope inside another",
                        OPEN + inPayload(EVIL_OTHER_ID, ENVELOPE) + SIGNATURE + CLOSE),
                Arguments.of(
                        "10: envelope under another root",
                        "<Outer xmlns=\"urn:x\">" + EVIL_OTHER_ID + ENVELOPE + "</Outer>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrapped")
    void refusesWhatANaiveVerifierAccepts(String name, String envelope) throws XMLSecurityException {
        assertThat(naivelyValid(envelope, HERE.court.certificate().getPublicKey()))
                .isTrue();

        assertThat(HERE.refusalOf(envelope))
                .isIn(Set.of(
                        RefusalCode.ENVELOPE_SHAPE,
                        RefusalCode.SIGNATURE_SHAPE,
                        RefusalCode.SIGNATURE_REFERENCE,
                        RefusalCode.SIGNATURE_INVALID));
    }

    @Test
    void refusesEvilUnderTheOriginalsOwnId() {
        String nested = inPayload(EVIL, "<Extensions>" + SIGNED + "</Extensions>");

        assertThat(HERE.refusalOf(OPEN + nested + SIGNATURE + CLOSE)).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(HERE.refusalOf(OPEN + EVIL + SIGNED + SIGNATURE + CLOSE)).isEqualTo(RefusalCode.ENVELOPE_SHAPE);
        assertThat(HERE.refusalOf(OPEN + EVIL + SIGNATURE + CLOSE)).isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @Test
    void acceptsTheOriginalByItself() {
        assertThat(CourtAndHub.text(HERE.take(OPEN + SIGNED + SIGNATURE + CLOSE).payload()))
                .isEqualTo(CourtAndHub.NOTE);
    }

    private static String inObject(String inner) {
        return with(SIGNATURE, "</ds:KeyInfo>", "</ds:KeyInfo><ds:Object>" + inner + "</ds:Object>");
    }

    private static String inside(String signed, String inner) {
        return with(signed, "</Signed>", inner + "</Signed>");
    }

    private static String inPayload(String signed, String inner) {
        return with(signed, "</Note>", inner + "</Note>");
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to) + to.length());
    }

    /** As a verifier does it that looks for a signature anywhere and for the element anywhere that bears the Id. */
    private static boolean naivelyValid(String envelope, PublicKey key) throws XMLSecurityException {
        Document document = Xml.parse(bytes(envelope));
        var all = document.getElementsByTagNameNS("*", "Signed");
        Element found = null;
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("Id").equals("Signed")
                    && (found == null || CourtAndHub.text(Canonical.of(element)).equals(SIGNED))) {
                found = element;
            }
        }
        if (found != null) {
            found.setIdAttribute("Id", true);
        }
        Element signature = (Element)
                document.getElementsByTagNameNS(Profile.DS, "Signature").item(0);
        return new XMLSignature(signature, "").checkSignatureValue(key);
    }
}
