package org.emexchange.mapping.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a document is PDF/UA-1. */
final class PdfUaCheck {
    private static final int AT_LEAST = 500;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUaCheck() {}

    static void passes(byte[] pdf) throws Exception {
        ValidationResult result = validate(pdf);
        assertThat(failures(result)).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(AT_LEAST);
    }

    static List<String> failures(byte[] pdf) throws Exception {
        return failures(validate(pdf));
    }

    private static ValidationResult validate(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                .distinct()
                .toList();
    }
}
