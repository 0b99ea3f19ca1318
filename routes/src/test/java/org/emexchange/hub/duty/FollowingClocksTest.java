package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.duty.Told.EMC;
import static org.emexchange.hub.duty.Told.LEEDS;
import static org.emexchange.hub.duty.Told.YORK;
import static org.emexchange.hub.duty.Told.asked;
import static org.emexchange.hub.duty.Told.at;
import static org.emexchange.hub.duty.Told.clock;
import static org.emexchange.hub.duty.Told.clocks;
import static org.emexchange.hub.duty.Told.everybody;
import static org.emexchange.hub.duty.Told.everybodyAnd;
import static org.emexchange.hub.duty.Told.fact;
import static org.emexchange.hub.duty.Told.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.junit.jupiter.api.Test;

/** What an event that comes again makes of the clock before it, and clocks on a day ahead. */
class FollowingClocksTest {
    private static final Optional<String> THE_ORDER = Optional.empty();
    private static final Fact ALLOCATED = fact(Occurrence.X23_ALLOCATED, "2026-11-16T10:00:00Z");

    @Test
    void isTakenOverByAnotherUnitUnlessItIsMissed() {
        Fact elsewhere = fact(
                Occurrence.X23_ALLOCATED,
                "",
                "2026-11-17T10:00:00Z",
                "2026-11-17T10:00:00Z",
                everybodyAnd(DutyParty.RESPONSIBLE_OFFICER, YORK));
        Instant later = at("2026-11-19T00:00:00Z");
        assertThat(clocks("PI-3.3", ALLOCATED, elsewhere))
                .extracting(clock -> clock.phase(later))
                .containsExactly(Phase.WITHDRAWN, Phase.MISSED);
        assertThat(clocks("PI-3.3", ALLOCATED, elsewhere))
                .extracting(clock -> clock.debtor().orElseThrow())
                .containsExactly(LEEDS, YORK);

        Fact tooLate = fact(
                Occurrence.X23_ALLOCATED,
                "",
                "2026-11-18T10:00:00Z",
                "2026-11-18T10:00:00Z",
                everybodyAnd(DutyParty.RESPONSIBLE_OFFICER, YORK));
        assertThat(clocks("PI-3.3", ALLOCATED, tooLate))
                .extracting(clock -> clock.phase(later))
                .containsExactly(Phase.MISSED, Phase.RUNNING);

        Fact sameUnit = fact(Occurrence.X23_ALLOCATED, "2026-11-17T10:00:00Z");
        assertThat(clocks("PI-3.3", ALLOCATED, sameUnit))
                .as("allocating anew wins no time")
                .extracting(clock -> clock.phase(at("2026-11-18T12:00:00Z")))
                .containsExactly(Phase.MISSED, Phase.APPROACHING);
    }

    @Test
    void warnsBeforeTheEndThatAPeriodHasNow() {
        Fact period =
                fact(Occurrence.X01_PERIOD_SET, "curfew", "2027-02-28T23:59:59Z", "2026-11-16T10:00:00Z", everybody());
        Fact extended =
                fact(Occurrence.X03_PERIOD_SET, "curfew", "2027-03-31T22:59:59Z", "2027-01-20T10:00:00Z", everybody());
        assertThat(clocks("EPG-end-28", period, extended))
                .extracting(clock -> clock.phase(at("2027-02-01T00:00:00Z")))
                .containsExactly(Phase.WITHDRAWN, Phase.RUNNING);
        assertThat(clocks("EPG-end-28", period, extended).get(1).due(at("2027-02-01T00:00:00Z")))
                .contains(at("2027-03-03T23:59:59Z"));
        // The hub has the whole day to tell it.
        assertThat(history("EPG-end-28", period)).contains("APPROACHING 2027-01-30T23:59:59Z due 2027-01-31T23:59:59Z");
    }

    @Test
    void warnsOnTheDayOnWhichAShortPeriodBecomesKnown() {
        Fact shortly =
                fact(Occurrence.X01_PERIOD_SET, "aamr", "2026-12-01T12:00:00Z", "2026-11-16T10:00:00Z", everybody());
        assertThat(clock("EPG-end-28", shortly).due(at("2026-11-16T10:00:00Z"))).contains(at("2026-11-16T23:59:59Z"));
        assertThat(clock("EPG-end-7", shortly).due(at("2026-11-16T10:00:00Z"))).contains(at("2026-11-24T23:59:59Z"));
    }

    @Test
    void asksForAReviewEveryThreeMonthsFromTheLast() {
        Fact began = fact(Occurrence.X02_REVIEWED_CONDITION_BEGAN, "C-1", "2026-01-15T10:00:00Z");
        Fact held = fact(Occurrence.X03_REVIEW_HELD, "C-1", "2026-04-10T10:00:00Z");
        Fact repeated =
                fact(Occurrence.X03_REVIEW_HELD, "C-1", "2026-04-10T10:00:00Z", "2026-04-12T10:00:00Z", everybody());

        List<DutyClock> clocks = clocks("EMS-4.1", began, held, repeated);
        assertThat(clocks)
                .extracting(clock -> clock.phase(at("2026-05-01T00:00:00Z")))
                .containsExactly(Phase.MET, Phase.RUNNING);
        assertThat(clocks.get(1).due(at("2026-05-01T00:00:00Z"))).contains(at("2026-07-10T22:59:59Z"));
    }

    @Test
    void takesTheReceiptThatTheReceivingUnitTellsForTheOneItWasToldOf() {
        Fact transferred = fact(Occurrence.X06_TRANSFERRED, "2026-11-16T10:00:00Z");
        Fact received = fact(Occurrence.X06_RECEIVED, "", "2026-11-17T09:00:00Z", "2026-11-17T12:00:00Z", everybody());
        Fact told = fact(Occurrence.X06_RECEIPT_TOLD, "2026-11-17T12:00:00Z");
        assertThat(clocks("PI-3.13", transferred, received, told))
                .extracting(clock -> clock.phase(at("2026-11-17T12:00:00Z")))
                .containsExactly(Phase.MET, Phase.MET);
        assertThat(clock("PI-3.13", transferred).debtor()).contains(everybody().get(DutyParty.RECEIVING_OFFICER));
    }

    @Test
    void bringsToMindWhatHasNoDate() {
        Fact asked = asked("Q-1", EMC, THE_ORDER, "2026-11-16T11:00:00Z");
        assertThat(clock("PI-3.1", asked).due(at("2026-11-16T11:00:00Z"))).isEmpty();
        assertThat(history("PI-3.1", asked)).endsWith("APPROACHING 2026-11-18T11:00:00Z due -");
    }
}
