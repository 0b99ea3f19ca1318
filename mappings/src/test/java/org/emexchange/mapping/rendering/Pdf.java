package org.emexchange.mapping.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.emexchange.mapping.probation.ContractorRisk;
import org.emexchange.mapping.probation.Forms;
import org.emexchange.mapping.probation.RiskNotificationToContractor;

/** A rendering, as a reader of PDF sees it. */
record Pdf(byte[] octets) {
    static final String MARKING = "OFFICIAL-SENSITIVE PERSONAL";
    private static final String EACH_PAGE =
            (MARKING + MARKING).replace(" ", "").replace("PERSONALOFF", "PERSONAL\\s*OFF") + "\\.Page\\d+of\\d+";

    static Pdf of(Forms... forms) {
        return new Pdf(RiskRecordPdf.render(copy(forms), MARKING));
    }

    static ContractorRisk copy(Forms... forms) {
        return RiskNotificationToContractor.map(Forms.recordOf(forms));
    }

    <T> T open(Function<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(octets)) {
            return question.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> pages() {
        return open(document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(text(stripper, document));
            }
            return pages;
        });
    }

    /** All of the text without white space and without what stands on each page. */
    String text() {
        return bare(String.join("", pages())).replaceAll(EACH_PAGE, "");
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Where each piece of text stands, in points from the upper left corner of its page. */
    List<TextPosition> positions() {
        return open(document -> {
            List<TextPosition> all = new ArrayList<>();
            text(
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition position) {
                            all.add(position);
                        }
                    },
                    document);
            return all;
        });
    }

    private static String text(PDFTextStripper stripper, PDDocument document) {
        try {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
