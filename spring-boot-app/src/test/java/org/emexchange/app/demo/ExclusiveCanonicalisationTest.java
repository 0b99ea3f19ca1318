package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Expected values worked out by hand from Exclusive XML Canonicalization 1.0, sections 3 and 4, and Canonical XML 1.0, 2.3. */
class ExclusiveCanonicalisationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // only what is visibly used is declared, where it is used, and sorted before attributes
                "<r xmlns='urn:d' xmlns:u='urn:u' xmlns:b='urn:b'><e u:z='1' b:y='2' x='3'/></r>"
                        + " | <e xmlns=\"urn:d\" xmlns:b=\"urn:b\" xmlns:u=\"urn:u\" x=\"3\" b:y=\"2\" u:z=\"1\"></e>",
                // not again inside, but again in a sibling's subtree
                "<r xmlns:a='urn:a'><e><a:f><a:g/></a:f><a:h/></e></r>"
                        + " | <e><a:f xmlns:a=\"urn:a\"><a:g></a:g></a:f><a:h xmlns:a=\"urn:a\"></a:h></e>",
                // the default namespace undone
                "<r><e xmlns='urn:d'><f xmlns=''/></e></r> | <e xmlns=\"urn:d\"><f xmlns=\"\"></f></e>",
                // the same prefix for something else
                "<r><p:e xmlns:p='urn:1'><p:e xmlns:p='urn:2'/></p:e></r>"
                        + " | <p:e xmlns:p=\"urn:1\"><p:e xmlns:p=\"urn:2\"></p:e></p:e>",
                // characters, CDATA, comments, processing instructions
                "<r><e a='&lt;&amp;\"&#9;&#10;&#13;>'>&lt;&amp;&gt;\"&#13;<![CDATA[<&]]><!-- c --><?pi x?></e></r>"
                        + " | <e a=\"&lt;&amp;&quot;&#x9;&#xA;&#xD;>\">&lt;&amp;&gt;\"&#xD;&lt;&amp;<?pi x?></e>",
                // xml: attributes of ancestors are not inherited, own ones stay
                "<r xml:lang='en' xml:space='preserve'><e xml:lang='cy'/></r> | <e xml:lang=\"cy\"></e>"
            })
    void writesTheCanonicalForm(String document, String expected) throws NotOpenedException {
        Element root =
                OutsiderXml.parse(document.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        byte[] canonical = ExclusiveCanonicalisation.of((Element) root.getFirstChild());
        assertThat(new String(canonical, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
