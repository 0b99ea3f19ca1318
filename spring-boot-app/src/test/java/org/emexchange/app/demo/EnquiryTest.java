package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.emexchange.mapping.monitoring.ViolationXml;
import org.emexchange.mapping.police.DataAnswer;
import org.emexchange.mapping.police.DataAnswerXml;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
import org.junit.jupiter.api.Test;

/** Violations, data requests and answers of the parties, by the published formats, which the parties do not see themselves. */
class EnquiryTest {
    private static final String FORCE = "police.west-yorkshire";
    private static final String COPY = "1c8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01";

    @Test
    void sendsOneElementAndNoCommentBesideIt() throws Exception {
        assertThat(PublishedExample.of("information-request/curfew-records").text())
                .startsWith("<InformationRequest");
        assertThat(AnswerFollowUp.toAUnit()
                        .from(copy("X12", "contractor-information-request/positions-with-reason"))
                        .get(0)
                        .payload())
                .startsWith("<InformationAnswer");
    }

    @Test
    void reportsAViolationOfTheCurfewToProbation() throws Exception {
        Errand errand = violation("contractor-order/with-findings");

        Violation violation = ViolationXml.read(octets(errand));
        assertThat(violation.orderId()).isEqualTo(errand.order());
        assertThat(violation.kind()).isEqualTo(ViolationKind.CURFEW_ABSENCE);
        assertThat(violation.officerToldBy()).isAfter(Instant.now());
        assertThat(violation.identifiedAt()).isBefore(Instant.now());
        assertThat(errand.header(DemoPki.EMC, COPY, Instant.now()).scopes())
                .containsEntry("POWER", "OMA_2007_S14")
                .containsEntry("AGREEMENT", "EMX-ISA-020")
                .containsEntry("SEQUENCE", "1");
    }

    @Test
    void reportsAViolationOfBailOnTheStandingDecision() throws Exception {
        Errand errand = violation("contractor-order/bail-curfew");

        assertThat(ViolationXml.read(octets(errand)).subject().name().last()).isEqualTo("Ashcombe");
        assertThat(errand.header(DemoPki.EMC, COPY, Instant.now()).scopes())
                .containsEntry("POWER", "STANDING_DECISION")
                .containsEntry("AGREEMENT", "EMX-ISA-022");
    }

    @Test
    void reportsNothingWhereNeitherCurfewNorZoneIsOrdered() throws Exception {
        assertThat(new ViolationFollowUp().from(copy("X01", "contractor-order/suspended-sentence-aamr")))
                .isEmpty();
        assertThat(new ViolationFollowUp().from(copy("X02", "contractor-order/bail-curfew")))
                .isEmpty();
    }

    @Test
    void asksAboutWhomItReadOfLastAndEveryEighthTimeUrgently() throws Exception {
        EnquiryErrands force = new EnquiryErrands(FORCE, "WYP/EM", new Pace(0, 0));
        DataRequest unknown = request(force.next().orElseThrow());
        force.learn(copy("X01", "responsible-body-order/bail-curfew"));
        List<Errand> seven =
                Stream.generate(force::next).limit(7).flatMap(Optional::stream).toList();
        Errand routine = seven.get(5);
        Errand urgent = seven.get(6);

        assertThat(unknown.orderId()).contains("LCC/2026/004388");
        assertThat(request(urgent).urgency().isUrgent()).isTrue();
        assertThat(request(urgent).orderId()).contains("HMC/2026/009077");
        assertThat(request(routine).urgency().isUrgent()).isFalse();
        assertThat(request(routine).person().identifiers().orElseThrow().pncId())
                .contains("1998/0456789K");
        assertThat(request(routine).force()).isEqualTo(FORCE);
        assertThat(request(routine).scope().to()).isBefore(Instant.now());
        assertThat(routine.header(FORCE, COPY, Instant.now()).scopes())
                .containsEntry("ORDER", "HMC/2026/009077")
                .doesNotContainKeys("SEQUENCE", "IN-REPLY-TO");
    }

    @Test
    void answersWithRecordsAroundThePeriodThatWasGranted() throws Exception {
        List<Errand> follow = AnswerFollowUp.toAForce().from(copy("X13", "contractor-data-request/granted-in-part"));

        DataAnswer answer = DataAnswerXml.read(octets(follow.get(0)));
        assertThat(answer.aboutRequest()).isEqualTo("7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c44");
        assertThat(answer.subject().identifiers().pncId()).contains("2014/0612208P");
        assertThat(answer.answeredAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertThat(follow.get(0).payload()).contains("<At>2026-11-14T20:00:00Z</At>");
        assertThat(follow.get(0).header(DemoPki.EMC, "m", Instant.now()).scopes())
                .containsEntry("IN-REPLY-TO", COPY)
                .doesNotContainKeys("ORDER", "SEQUENCE");
    }

    @Test
    void answersAboutAPersonOfWhomNoNumberWasTold() throws Exception {
        OpenedMessage example = copy("X13", "contractor-data-request/granted-in-part");
        example.payload().getElementsByTagNameNS("*", "PncId").item(0).setTextContent("");

        DataAnswer answer = DataAnswerXml.read(
                octets(AnswerFollowUp.toAForce().from(example).get(0)));
        assertThat(answer.subject().identifiers().pncId()).isEmpty();
        assertThat(answer.subject().identifiers().crn()).isPresent();
    }

    /** From 18:00 to 03:00 was asked, in winter; visits among others. */
    @Test
    void aPartIsTheLaterHalfWithoutVisits() throws Exception {
        assertThat(PartOfScope.of(
                        PublishedExample.of("data-request/routine-polygon").text()))
                .isEqualTo(Map.of(
                        "from", "2026-11-14T22:30:00",
                        "to", "2026-11-15T03:00:00",
                        "categories", List.of("POSITIONS", "CURFEW_EVENTS", "VIOLATIONS")));
    }

    private static Errand violation(String example) throws NotOpenedException {
        List<Errand> follow = new ViolationFollowUp().from(copy("X01", example));
        assertThat(follow).hasSize(1);
        return follow.get(0);
    }

    private static DataRequest request(Errand errand) {
        return DataRequestXml.read(octets(errand));
    }

    private static byte[] octets(Errand errand) {
        return errand.payload().getBytes(StandardCharsets.UTF_8);
    }

    private static OpenedMessage copy(String interchange, String example) throws NotOpenedException {
        return new OpenedMessage(
                new OutsiderHeader(
                        DemoPki.HUB, DemoPki.EMC, "", "", COPY, Instant.now(), Map.of("INTERCHANGE", interchange)),
                OutsiderXml.parse(PublishedExample.of(example).text().getBytes(StandardCharsets.UTF_8))
                        .getDocumentElement());
    }
}
