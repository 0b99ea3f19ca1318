package org.emexchange.mapping.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @Test
    void writesOneDocumentInOneNamespace() {
        byte[] written = XmlText.document("A", "urn:a", "v", (out, value) -> {
            out.line("B", value);
            out.stated("C", true);
            out.stated("D", false);
        });
        assertThat(new String(written, UTF_8)).isEqualTo("<A xmlns=\"urn:a\"><B>v</B><C/></A>");
    }

    @Test
    void letsNoValueOpenAnElementOrAnEntity() {
        byte[] written = XmlText.document(
                "A",
                "urn:a",
                "</B><X/>&amp;]]>\"\r",
                (out, value) -> out.element("B", "ref", value, value, (inner, text) -> inner.line("C", text)));
        String escaped = "&lt;/B&gt;&lt;X/&gt;&amp;amp;]]&gt;&quot;&#13;";
        assertThat(new String(written, UTF_8))
                .isEqualTo("<A xmlns=\"urn:a\"><B ref=\"" + escaped + "\"><C>" + escaped + "</C></B></A>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001f", "\ud800", "\ufffe"})
    void refusesACharacterThatXmlCannotHold(String character) {
        assertThatThrownBy(() -> XmlText.document("A", "urn:a", character, (out, value) -> out.line("B", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a character that XML cannot hold");
    }

    @Test
    void writesCharactersOfEveryPlane() {
        byte[] written = XmlText.document("A", "urn:a", "Zo\u00eb \ud83d\ude00", (out, value) -> out.line("B", value));
        assertThat(new String(written, UTF_8)).contains("<B>Zo\u00eb \ud83d\ude00</B>");
    }
}
