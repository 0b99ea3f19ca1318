package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.RightsAsking.CONTRACTOR;
import static org.emexchange.app.hub.RightsAsking.DIRECTORATE;
import static org.emexchange.app.hub.RightsAsking.OUTCOME;
import static org.emexchange.app.hub.RightsAsking.RETURN;
import static org.emexchange.app.hub.RightsAsking.UNIT;
import static org.emexchange.app.hub.RightsAsking.received;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.Clocks;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.WorkingDays;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time for what somebody asks under a right, as messages over the running hub set it going and end it (X20). */
class RightsClocksIT {
    private static final TestHub HUB = TestHub.running();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Received forty days ago: whoever passed it on today has used the controller's month up. */
    @Test
    @Tag("COP-33")
    void countsFromTheDayOnWhichTheFirstBodyReceivedIt() {
        LocalDate received = LocalDate.now(LONDON).minusDays(40);
        RightsAsking request = RightsAsking.request(UNIT, "access")
                .ask(text -> text.replace("<ReceivedOn>" + received(), "<ReceivedOn>" + received));
        request.copyAt(DIRECTORATE);
        HUB.bean(DutyWatch.class).look();

        DutyClock clock = clock(request, UNIT, "COP-33");
        assertThat(clock.due(Instant.now())).contains(endOf(received.plusMonths(1)));
        assertThat(clock.debtor()).contains(new PartyId(DIRECTORATE.id()));
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT clock FROM duty_notice WHERE subject = ? AND phase = 'MISSED'",
                                String.class,
                                subject(request, UNIT)))
                .containsExactly("COP-33");
        assertThat(new PlainMailbox(HUB, "operators@hub.example")
                        .await(request.header().messageId(), 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Interchange: X20").doesNotContain("Larkspur"));
    }

    /** The month gives way to the day that is told with a reason, and the answer meets that. */
    @Test
    @Tag("COP-33")
    @Tag("COP-47")
    void runsToTheDayToWhichTheAnswerWasPutOffAndEndsWithIt() {
        RightsAsking request = RightsAsking.request(UNIT, "access").ask();
        Header first = request.answerHeader(OUTCOME, DIRECTORATE);
        answer(DIRECTORATE, OUTCOME, first, request.answer(OUTCOME, "extension"));
        UNIT.await(
                OUTCOME,
                one -> one.opening().text().contains("<Extension>")
                        && one.opening().text().contains(request.header().messageId()));

        assertThat(phase(request, UNIT, "COP-33")).isEqualTo(DutyClock.Phase.WITHDRAWN);
        DutyClock extended = clock(request, UNIT, "COP-33-extended");
        assertThat(extended.due(Instant.now())).contains(endOf(received().plusMonths(3)));
        assertThat(open(request)).isOne();

        Header second = RightsAsking.header(OUTCOME, DIRECTORATE.id(), first.inReplyTo());
        answer(DIRECTORATE, OUTCOME, second, request.answer(OUTCOME, "granted"));
        UNIT.await(
                OUTCOME,
                one -> one.opening().text().contains("<Decision>")
                        && one.opening().text().contains(request.header().messageId()));

        assertThat(phase(request, UNIT, "COP-33-extended")).isEqualTo(DutyClock.Phase.MET);
        assertThat(open(request)).isZero();
    }

    /** The right of which nothing is written down stays the controller's; the clock is the one of the Act. */
    @Test
    @Tag("COP-34")
    @Tag("COP-45")
    @Tag("COP-46")
    void hasAClockOfItsOwnForEachRight() {
        assertThat(clocks(RightsAsking.request(UNIT, "information").ask(), DIRECTORATE))
                .containsOnlyKeys("COP-34");
        assertThat(clocks(RightsAsking.request(UNIT, "rectification").ask(), HUB.party("home-office.civil-orders")))
                .containsOnlyKeys("COP-45");
        assertThat(clocks(RightsAsking.request(UNIT, "erasure-at-a-force").ask(), HUB.party("police.west-yorkshire")))
                .containsOnlyKeys("COP-46");
    }

    /** What the contractor has to provide is due by the day that the controller states. */
    @Test
    @Tag("COP-34")
    void runsForTheContractorUntilItHasAnsweredTheController() {
        RightsAsking instruction =
                RightsAsking.instruction(DIRECTORATE, "supply").ask();
        Header header = instruction.answerHeader(RETURN, CONTRACTOR);
        DutyClock clock = clock(instruction, DIRECTORATE, "COP-34-contractor");
        assertThat(clock.due(Instant.now())).contains(endOf(received().plusDays(16)));
        assertThat(clock.debtor()).contains(new PartyId(CONTRACTOR.id()));

        answer(CONTRACTOR, RETURN, header, instruction.answer(RETURN, "supplied"));
        DIRECTORATE.await(
                RETURN,
                one -> one.opening().text().contains(instruction.header().messageId()));

        assertThat(phase(instruction, DIRECTORATE, "COP-34-contractor")).isEqualTo(DutyClock.Phase.MET);
    }

    private static void answer(TestParty from, String door, Header header, String payload) {
        from.send(door, from.seal().sealed(header, payload.getBytes(UTF_8)));
    }

    private static Map<String, DutyClock> clocks(RightsAsking request, TestParty controller) {
        request.copyAt(controller);
        return of(request, UNIT);
    }

    private static DutyClock clock(RightsAsking request, TestParty sender, String id) {
        return Optional.ofNullable(of(request, sender).get(id)).orElseThrow();
    }

    private static DutyClock.Phase phase(RightsAsking request, TestParty sender, String id) {
        return clock(request, sender, id).phase(Instant.now());
    }

    private static Map<String, DutyClock> of(RightsAsking request, TestParty sender) {
        return Clocks.none(ClockRules.shipped(), WorkingDays.shipped())
                .with(HUB.bean(Kernel.class).ledger().clocks().about(subject(request, sender)))
                .all()
                .stream()
                .collect(Collectors.toMap(clock -> clock.key().clock(), clock -> clock));
    }

    private static String subject(RightsAsking request, TestParty sender) {
        return HUB.bean(Pseudonym.class)
                .of(" " + sender.id() + " " + request.header().messageId());
    }

    private static int open(RightsAsking request) {
        List<Enquiries.Open> open = HUB.bean(Kernel.class).ledger().enquiries().open();
        return (int) open.stream()
                .filter(one -> one.messageId().equals(request.header().messageId()))
                .count();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
    }
}
