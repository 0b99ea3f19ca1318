package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.app.hub.duties.Queried;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clocks that messages set going, as the running hub looks at them. */
class DutyWatchIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty UNIT = HUB.party("probation.leeds-pdu");
    private static final PlainMailbox OPERATORS = new PlainMailbox(HUB, "operators@hub.example");
    private static final PlainMailbox PROBATION = new PlainMailbox(HUB, "duty-officer@leeds-pdu.probation.example");
    private static final PlainMailbox CONTRACTOR = new PlainMailbox(HUB, "duty-desk@emc.example");
    private static final DutyWatch WATCH = HUB.bean(DutyWatch.class);

    private final String order = Carried.community(UNIT.id());

    /** Allocated on Tuesday 17 November 2026: the form was due by the end of Wednesday. */
    @Test
    @Tag("PI-3.3")
    @Tag("PI-3.7")
    void tellsUnitAndOperatorsOnceThatTheFormIsOverdue() {
        Header allocation = allocated("2026-11-17T10:42:00Z");

        assertThat(PROBATION.await(allocation.messageId(), 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("has not come in time", "Interchange: X04", "Due at: 2026-11-18 23:59 UTC")
                        .doesNotContain(order));
        WATCH.look();
        assertThat(OPERATORS.await(allocation.messageId(), 1)).hasSize(1);
        assertThat(PROBATION.with(allocation.messageId())).hasSize(1);
        assertThat(notices("MISSED")).containsExactlyInAnyOrder("PI-3.3", "PI-3.7");
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT counterpart || ' ' || outcome FROM audit_leaf WHERE kind = 'ALERT' AND message_id = ?",
                                String.class,
                                allocation.messageId()))
                .containsExactlyInAnyOrder(
                        "probation.leeds-pdu DUTY_MISSED PI-3.3 DEBTOR MAIL",
                        "em-exchange DUTY_MISSED PI-3.3 OPERATORS MAIL");
    }

    /** The form first, which is about the very order, and then its allocation: there is nothing to be told. */
    @Test
    @Tag("PI-3.3")
    @Tag("PI-3.6")
    @Tag("PI-3.7")
    void tellsNobodyWhereTheFormHasCome() {
        UNIT.send(
                "risk-notification",
                UNIT.seal()
                        .sealed(
                                RiskMessages.header(UNIT.id(), order, "risk-notification", 1),
                                RiskMessages.payload("risk-notification/full-form", order)));
        HUB.party("emc.order-intake").await("risk", this::isAboutIt);
        allocated(Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60).toString());
        WATCH.look();

        assertThat(HUB.database()
                        .queryForList("SELECT occurrence FROM duty_fact WHERE subject = ?", String.class, subject()))
                .contains("X04_GIVEN", "X23_ALLOCATED", "X23_CONTACT_GIVEN", "X01_FITTING_ORDERED");
        assertThat(notices("MISSED")).isEmpty();
    }

    /** Wanted by tomorrow: three days before that it is brought to the contractor's mind, and to nobody else's. */
    @Test
    @Tag("PI-3.10")
    void tellsTheContractorThatAnAnswerIsDueSoon() {
        Enquiring enquiry = Enquiring.of(UNIT.id(), "curfew-records");
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        String asked =
                new String(enquiry.payload(), UTF_8).replaceFirst("<AnswerBy>[^<]*<", "<AnswerBy>" + tomorrow + "<");
        assertThat(asked).contains("<AnswerBy>" + tomorrow);
        UNIT.send("information-request", UNIT.seal().sealed(enquiry.header(), asked.getBytes(UTF_8)));

        String reference = enquiry.header().messageId();
        assertThat(CONTRACTOR.await(reference, 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("is due soon", "Interchange: X12"));
        assertThat(OPERATORS.with(reference)).isEmpty();
    }

    /** Wanted by tomorrow: two days before that it is brought to the mind of whoever was asked, and to nobody else's. */
    @Test
    @Tag("PI-3.1")
    void tellsWhoeverWasAskedThatAnAnswerToAQueryIsDueSoon() {
        TestParty contractor = HUB.party("emc.order-intake");
        UNIT.send(
                "allocation",
                UNIT.seal().sealed(Allocations.header(UNIT.id(), order), Allocations.allocation("allocated", order)));
        Header share = contractor.await("allocation", this::isAboutIt).opening().header();
        Queried query = Queried.of(contractor, UNIT, share);
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        String asked = new String(query.payload("address-missing"), UTF_8)
                .replaceFirst("<AnswerBy>[^<]*<", "<AnswerBy>" + tomorrow + "<");
        assertThat(asked).contains("<AnswerBy>" + tomorrow);
        contractor.send("query", contractor.seal().sealed(query.header(), asked.getBytes(UTF_8)));

        String reference = query.header().messageId();
        assertThat(PROBATION.await(reference, 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("is due soon", "Interchange: X24")
                        .doesNotContain(order, "flat"));
        assertThat(OPERATORS.with(reference)).isEmpty();
        assertThat(CONTRACTOR.with(reference)).isEmpty();
    }

    /** Notified on Monday 2 November 2026, so owed by the end of the 3rd: it came late, which is on record; nobody is reminded. */
    @Test
    @Tag("PI-3.17")
    void keepsOnRecordThatAnOutcomeCameLate() {
        Header header = CaseMessage.ENFORCEMENT_OUTCOME.header(UNIT.id(), order);
        String payload = new String(CaseMessage.ENFORCEMENT_OUTCOME.payload("determination", order), UTF_8)
                .replace("2026-12-17T15:40:00Z", "2026-11-02T15:40:00Z");
        UNIT.send("enforcement-outcome", UNIT.seal().sealed(header, payload.getBytes(UTF_8)));
        HUB.party("emc.order-intake").await("enforcement-outcome", this::isAboutIt);
        WATCH.look();

        assertThat(notices("MET_LATE")).containsExactly("PI-3.17");
        assertThat(PROBATION.with(header.messageId())).isEmpty();
    }

    /** Of a curfew alone the contractor is the officer: no clock of an officer's runs, and the others go on (PI-1.3). */
    @Test
    @Tag("PI-1.3")
    void reckonsTheClocksOfAnOrderWhoseOfficerIsTheContractor() {
        TestParty contractor = HUB.party("emc.order-intake");
        String curfew = Carried.sentence("community-curfew-only");
        Header header = Violations.header(contractor.id(), curfew);
        contractor.send("violation", contractor.seal().sealed(header, Violations.violation("curfew-absence", curfew)));
        contractor.await("receipt", one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId())));
        WATCH.look();

        String subject = HUB.bean(Pseudonym.class).of(curfew);
        assertThat(HUB.bean(Kernel.class).ledger().clocks().about(subject))
                .extracting(fact -> fact.what().name())
                .contains("X09_VIOLATED", "X01_FITTING_ORDERED");
        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM duty_look WHERE subject = ? AND due_at > now() - interval '1 minute'",
                                Long.class,
                                subject))
                .isOne();
    }

    private Header allocated(String at) {
        Header header = Allocations.header(UNIT.id(), order);
        String payload =
                new String(Allocations.allocation("allocated", order), UTF_8).replace("2026-11-17T10:42:00Z", at);
        UNIT.send("allocation", UNIT.seal().sealed(header, payload.getBytes(UTF_8)));
        HUB.party("emc.order-intake").await("allocation", this::isAboutIt);
        return header;
    }

    private boolean isAboutIt(TestParty.Arrived one) {
        return one.opening().header().order().equals(Optional.of(order));
    }

    private String subject() {
        return HUB.bean(Pseudonym.class).of(order);
    }

    private List<String> notices(String phase) {
        return HUB.database()
                .queryForList(
                        "SELECT clock FROM duty_notice WHERE subject = ? AND phase = ?",
                        String.class,
                        subject(),
                        phase);
    }
}
