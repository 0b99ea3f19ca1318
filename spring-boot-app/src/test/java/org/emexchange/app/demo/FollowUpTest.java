package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.monitoring.AlcoholResult;
import org.emexchange.mapping.monitoring.AlcoholResultHl7;
import org.emexchange.mapping.probation.AllocationXml;
import org.emexchange.mapping.probation.RiskNotificationXml;
import org.emexchange.mapping.probation.RiskUpdateXml;
import org.emexchange.mapping.probation.Urgency;
import org.junit.jupiter.api.Test;

/** What follows from a copy of an order, by the published formats, which the parties do not see themselves. */
class FollowUpTest {
    private static final String ORDER = "LCC/2026/004412";
    private static final String COPY = "2c1d7a44-6a0e-4a53-9b86-0d5f4c6e8a10";

    @Test
    void allocatesTheCaseOfANewOrder() throws Exception {
        List<Errand> follow = new AllocationFollowUp(ProbationUnit.LEEDS, false).from(copy("X01"));

        assertThat(follow).hasSize(1);
        assertThat(AllocationXml.read(octets(follow.get(0))).orderId()).isEqualTo(ORDER);
    }

    @Test
    void aClumsyUnitSendsItAgainRightly() throws Exception {
        AllocationFollowUp clumsy = new AllocationFollowUp(ProbationUnit.YORK, true);

        assertThat(clumsy.from(copy("X01"))).extracting(Errand::wrong).containsExactly(true, false);
        assertThat(clumsy.from(copy("X01"))).extracting(Errand::wrong).containsExactly(false);
    }

    @Test
    void tellsTheRiskAndThenUpdatesNumberedFromOne() throws Exception {
        List<Errand> follow = new RiskFollowUp(ProbationUnit.LEEDS).from(copy("X01"));

        assertThat(follow).extracting(Errand::sequence).containsExactly(1, 2, 3);
        assertThat(RiskNotificationXml.read(octets(follow.get(0))).orderId()).isEqualTo(ORDER);
        assertThat(RiskUpdateXml.read(octets(follow.get(1))).urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(RiskUpdateXml.read(octets(follow.get(2))).urgency()).isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void reportsANightOfAnOrderAboutAlcohol() throws Exception {
        List<Errand> follow = new AlcoholFollowUp().from(copy("X01"));

        AlcoholResult result = AlcoholResultHl7.read(octets(follow.get(0)));
        assertThat(result.orderId()).isEqualTo(ORDER);
        assertThat(result.readings()).hasSize(2);
    }

    /** In reply to the copy, and about its order: the query names the copy, the answer the query. */
    @Test
    void asksAUnitAboutAChangeAndIsAnswered() throws Exception {
        OpenedMessage change = opened("management-change/arrangements-changed.em-contractor");
        Errand query = QueryFollowUp.asks(DemoPki.EMC).from(change).get(0);
        OpenedMessage asked = opened("query/contact-missing.original-sender");
        Errand answer = QueryFollowUp.answers(ProbationUnit.HULL).from(asked).get(0);

        assertThat(query.inReplyTo()).isEqualTo(COPY);
        assertThat(query.order()).isEqualTo(ORDER);
        assertThat(CaseFormat.of("query").read(octets(query)).root().line("AboutMessage"))
                .isEqualTo(COPY);
        assertThat(answer.inReplyTo()).isEqualTo(COPY);
        assertThat(CaseFormat.of("query-answer").read(octets(answer)).root().line("AboutQuery"))
                .isEqualTo("6f1f9a52-0f7e-4c58-9a6b-3d1f1c8d2b40");
        assertThat(QueryFollowUp.answers(ProbationUnit.HULL).from(opened("query/taken-back.original-sender")))
                .isEmpty();
    }

    @Test
    void nothingFollowsFromACopyOfAnythingElse() throws Exception {
        assertThat(new AllocationFollowUp(ProbationUnit.LEEDS, true).from(copy("X02")))
                .isEmpty();
        assertThat(new RiskFollowUp(ProbationUnit.LEEDS).from(copy("X02"))).isEmpty();
        assertThat(new AlcoholFollowUp().from(copy("X02"))).isEmpty();
    }

    private static byte[] octets(Errand errand) {
        return errand.payload().getBytes(StandardCharsets.UTF_8);
    }

    private static OpenedMessage opened(String example) throws IOException, NotOpenedException {
        try (InputStream in = FollowUpTest.class.getResourceAsStream("/examples/" + example + ".xml")) {
            return new OpenedMessage(
                    new OutsiderHeader(DemoPki.HUB, DemoPki.EMC, "", "", COPY, Instant.now(), Map.of("ORDER", ORDER)),
                    OutsiderXml.parse(Objects.requireNonNull(in).readAllBytes()).getDocumentElement());
        }
    }

    private static OpenedMessage copy(String interchange) throws IOException, NotOpenedException {
        try (InputStream in =
                FollowUpTest.class.getResourceAsStream("/examples/contractor-order/suspended-sentence-aamr.xml")) {
            return new OpenedMessage(
                    new OutsiderHeader(
                            DemoPki.HUB, DemoPki.EMC, "", "", "", Instant.now(), Map.of("INTERCHANGE", interchange)),
                    OutsiderXml.parse(Objects.requireNonNull(in).readAllBytes()).getDocumentElement());
        }
    }
}
