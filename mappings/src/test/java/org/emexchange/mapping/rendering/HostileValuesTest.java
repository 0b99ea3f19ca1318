package org.emexchange.mapping.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.emexchange.mapping.probation.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a field holds is text on the page, all of it, and nothing more. */
class HostileValuesTest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final String PROSE = "Form/Risk/RiskToPublic/Text";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</td></tr></table><img src=\"URL/a.png\"/><script>fetch('URL')</script>",
                "<style>@import url(URL/b.css); body { background: url('URL/c.png') }</style>",
                "<object data='URL/d'/><iframe src='URL/e'/><a href='URL/f' download='x'>g</a>",
                "&lt;img src=URL/h&gt; &#60;b&#62; ]]> <![CDATA[ <?xml-stylesheet href='URL/i'?>",
                "'; } @page { @top-center { content: 'OFFICIAL' } } .marking { display: none } /* URL"
            })
    void showsMarkupStylesAndAddressesAsTextAndFetchesNothing(String hostile) throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            String value = hostile.replace("URL", "http://localhost:" + canary.getLocalPort());
            Pdf pdf = Pdf.of(FORM.filling(PROSE, escaped(value))
                    .filling("Form/ResponsibleOfficer/Name", escaped(value))
                    .filling("Form/SupervisedPerson/Name/Alias", escaped(value))
                    .filling("Form/Notice/SentBy", escaped(value)));
            assertThat(pdf.text().split(Pattern.quote(Pdf.bare(value)), -1)).hasSize(5);
            assertThat(pdf.pages()).allMatch(page -> page.startsWith(Pdf.MARKING));
            assertThat(pdf.<Boolean>open(HostileValuesTest::isPlain)).isTrue();
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
            PdfUaCheck.passes(pdf.octets());
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** No action, no link, no attachment, no picture. */
    private static boolean isPlain(PDDocument document) {
        try {
            boolean plain = document.getDocumentCatalog().getOpenAction() == null
                    && document.getDocumentCatalog().getNames() == null
                    && document.getDocumentCatalog().getAcroForm() == null;
            for (PDPage page : document.getPages()) {
                plain &= page.getAnnotations().isEmpty();
                plain &= !page.getResources().getXObjectNames().iterator().hasNext();
            }
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "safe\u202Eelppa, safe[U+202E]elppa",
        "dog \uD83D\uDC36 here, dog [U+1F436] here",
        "zero\u200Bwidth, zero[U+200B]width",
        "Ren\u00E9e and Rene\u0301e, Ren\u00E9e and Ren\u00E9e",
        "\u0174yn \u0177 \u0141\u00F3d\u017A \u03A9 \u0416, \u0174yn \u0177 \u0141\u00F3d\u017A \u03A9 \u0416",
        "\u5F20\u4F1F, [U+5F20][U+4F1F]",
        "a\u00ADb, a[U+00AD]b"
    })
    void showsEveryCharacterOrItsNumber(String value, String shown) {
        assertThat(Pdf.of(FORM.filling(PROSE, value)).text()).contains(Pdf.bare(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "M", "word ", "line\n", "\u00A0a"})
    void keepsTheLongestTextOnThePage(String piece) throws Exception {
        String longest = piece.repeat(3990 / piece.length()) + " LASTWORD";
        Pdf pdf = Pdf.of(FORM.filling(PROSE, longest)
                .filling("Form/ResponsibleOfficer/Pdu", "W".repeat(200))
                .filling("Form/ResponsibleOfficer/PduMailbox", "m".repeat(64) + "@" + "n".repeat(180)));
        assertThat(pdf.text()).contains(Pdf.bare(longest), "W".repeat(200), "n".repeat(180));
        assertThat(pdf.positions()).allSatisfy(at -> {
            assertThat(at.getXDirAdj()).isGreaterThan(45);
            assertThat(at.getXDirAdj() + at.getWidthDirAdj()).isLessThan(at.getPageWidth() - 45);
            assertThat(at.getYDirAdj()).isBetween(20f, at.getPageHeight() - 20);
        });
        PdfUaCheck.passes(pdf.octets());
    }

    @Test
    void logsNothing() {
        Pdf.of(FORM);
        List<String> logged = new ArrayList<>();
        XRLogger before = XRLog.getLoggerImpl();
        XRLog.setLoggerImpl(new Keeping(logged));
        try {
            Pdf.of(FORM.filling(PROSE, "\u202E &lt;img src='x:y'/>"));
        } finally {
            XRLog.setLoggerImpl(before);
        }
        assertThat(logged).isEmpty();
    }

    private record Keeping(List<String> logged) implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            logged.add(message);
        }

        @Override
        public void log(String where, Level level, String message, Throwable fault) {
            logged.add(message);
        }

        @Override
        public void setLevel(String where, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return true;
        }
    }
}
