package org.emexchange.mapping.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emexchange.mapping.probation.Forms;
import org.emexchange.mapping.probation.RiskNotificationToContractor;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RiskRecordPdfTest {
    @Test
    void probe() throws Exception {
        Forms[] forms = {
            Forms.of("risk-notification/full-form"),
            Forms.of("risk-update/urgent-mappa-3"),
            Forms.of("risk-update/new-officer-after-home-visit")
        };
        byte[] pdf =
                RiskRecordPdf.render(RiskNotificationToContractor.map(Forms.recordOf(forms)), "OFFICIAL-SENSITIVE");
        Files.write(Path.of("target/probe.pdf"), pdf);
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            System.out.println(result.getTotalAssertions() + " " + result.getTestAssertions());
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
