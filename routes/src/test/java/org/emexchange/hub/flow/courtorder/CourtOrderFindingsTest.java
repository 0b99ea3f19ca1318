package org.emexchange.hub.flow.courtorder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.ContractorOrderXml;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.CourtOrderToContractor;
import org.emexchange.mapping.court.CourtOrderToResponsibleBody;
import org.emexchange.mapping.court.OrderContext;
import org.emexchange.mapping.court.ResponsibleBodyOrderXml;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;
import org.emexchange.mapping.shared.OrderAction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtOrderFindingsTest {

    @ParameterizedTest
    @CsvSource({
        "bail-curfew, ''",
        "civil-dapo, ''",
        "community-curfew-only, ''",
        "exclusion-zone-monitored, ''",
        "exclusion-zone-not-monitored, ZONE_NOT_MONITORED",
        "immigration, ''",
        "revocation, ''",
        "sent-in-error, ''",
        "supervision-default, ''",
        "suspended-sentence-aamr, ''",
        "variation, ''",
        "with-attachments, ''",
        "with-findings, CURFEW_HOURS_OVER;AAMR_PERIOD_OVER;ALCOHOL_DEPENDENCE;ADDRESS_CHECKS_NOT_STATED",
        "youth-rehabilitation, ''"
    })
    void findsWhatEachExampleIsMeantToShow(String example, String codes) {
        List<FindingCode> expected = codes.isEmpty()
                ? List.of()
                : List.of(codes.split(";")).stream().map(FindingCode::valueOf).toList();
        assertThat(Orders.codes(Orders.example(example))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NEW, 4", "VARIED, 4", "REVOKED, 0", "SENT_IN_ERROR, 0"})
    void findsNothingInAnOrderThatEnds(OrderAction action, int findings) {
        CourtOrder order = Orders.example("with-findings");
        assertThat(CourtOrderFindings.of(Orders.with(order, action, order.wearer())))
                .hasSize(findings);
    }

    @Test
    @Tag("EPG-audit")
    void tellsTheContractorNothingOfHealthOrHome() {
        List<FindingNote> notes = CourtOrderFindings.notes(CourtOrderFindings.of(Orders.example("with-findings")));
        assertThat(FindingNote.toldTo(Audience.SENDER, notes)).hasSize(4);
        assertThat(FindingNote.toldTo(Audience.RESPONSIBLE_BODY, notes)).hasSize(4);
        assertThat(FindingNote.toldTo(Audience.CONTRACTOR, notes))
                .extracting(FindingNote::number)
                .containsExactly("EMF-201", "EMF-211");
    }

    @Test
    void writesThemIntoTheCopiesAsPublished() throws IOException {
        CourtOrder order = Orders.example("with-findings");
        OrderContext context = new OrderContext(
                "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", CourtOrderFindings.notes(CourtOrderFindings.of(order)));
        assertThat(ContractorOrderXml.write(CourtOrderToContractor.map(order, context)))
                .asString(UTF_8)
                .isEqualTo(published("contractor-order"));
        assertThat(ResponsibleBodyOrderXml.write(CourtOrderToResponsibleBody.map(order, context, OffenceDetail.WHOLE)))
                .asString(UTF_8)
                .isEqualTo(published("responsible-body-order"));
    }

    private static String published(String format) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CourtOrderFindingsTest.class.getResourceAsStream("/examples/" + format + "/with-findings.xml"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .replaceFirst("<\\?xml.*?\\?>\\s*", "")
                    .replaceAll(">\\s+<", "><")
                    .strip();
        }
    }

    @Test
    @Tag("EPG-zone")
    void tellsSenderAndResponsibleBodyOfAZoneThatIsNotMonitoredInPlainWords() {
        FindingNote note = CourtOrderFindings.notes(List.of(new Finding(FindingCode.ZONE_NOT_MONITORED, List.of())))
                .get(0);
        assertThat(note.toldTo()).contains(Audience.SENDER, Audience.RESPONSIBLE_BODY);
        assertThat(note.sentence()).contains("no breach of the zone will be notified");
    }
}
