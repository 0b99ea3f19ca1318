package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Another implementation reads what this one signs, and the other way about. */
class JdkSignatureTest {
    private static final String PAYLOAD = "<o:Order xmlns:o=\"urn:test:order\" xmlns=\"urn:other\" b=\"&#13;\" a=\"é\">"
            + "<Text xml:lang=\"en\">\r\n &amp; <i xmlns=\"\"/> </Text></o:Order>";
    private static final XMLSignatureFactory JDK = XMLSignatureFactory.getInstance("DOM");

    @TempDir
    static Path folder;

    private static SigningKey key;

    @BeforeAll
    static void makePki() throws Exception {
        key = DemoPki.ofFour(folder).keys(DemoPki.LEEDS).signing();
    }

    @Test
    void theJdkVerifiesWhatAnOutsiderSigned() throws Exception {
        String signed = OutsiderEnvelope.signed(OutsiderEnvelopeTest.header(DemoPki.LEEDS, DemoPki.HUB), PAYLOAD, key);
        List<Element> two = twoParts(signed);
        DOMValidateContext context = new DOMValidateContext(key.certificate().getPublicKey(), two.get(1));
        context.setIdAttributeNS(two.get(0), null, "Id");
        assertThat(JDK.unmarshalXMLSignature(context).validate(context)).isTrue();
    }

    @Test
    void anOutsiderVerifiesWhatTheJdkSigned() throws Exception {
        Element envelope = OutsiderXml.parse(("<e:Envelope xmlns:e=\"urn:emexchange:envelope:1\"><e:Signed Id=\"s1\">"
                                + PAYLOAD + "</e:Signed></e:Envelope>")
                        .getBytes(StandardCharsets.UTF_8))
                .getDocumentElement();
        DOMSignContext context = new DOMSignContext(key.key(), envelope);
        context.setIdAttributeNS((Element) envelope.getFirstChild(), null, "Id");
        JDK.newXMLSignature(info(), null).sign(context);

        List<Element> two = OutsiderXml.elements(envelope);
        byte[] octets = OutsiderSignature.verify(two.get(1), two.get(0), List.of(key.certificate()));
        assertThat(new String(octets, StandardCharsets.UTF_8))
                .startsWith("<e:Signed xmlns:e=\"urn:emexchange:envelope:1\" Id=\"s1\"><o:Order");
    }

    private static SignedInfo info() throws Exception {
        Reference reference = JDK.newReference(
                "#s1",
                JDK.newDigestMethod(DigestMethod.SHA256, null),
                List.of(JDK.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        return JDK.newSignedInfo(
                JDK.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                JDK.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", null),
                List.of(reference));
    }

    private static List<Element> twoParts(String signed) throws NotOpenedException {
        return OutsiderXml.elements(
                OutsiderXml.parse(signed.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
    }
}
