package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.duty.Told.LEEDS;
import static org.emexchange.hub.duty.Told.NOTHING;
import static org.emexchange.hub.duty.Told.YORK;
import static org.emexchange.hub.duty.Told.asked;
import static org.emexchange.hub.duty.Told.at;
import static org.emexchange.hub.duty.Told.clock;
import static org.emexchange.hub.duty.Told.clocks;
import static org.emexchange.hub.duty.Told.everybody;
import static org.emexchange.hub.duty.Told.everybodyAnd;
import static org.emexchange.hub.duty.Told.everybodyBut;
import static org.emexchange.hub.duty.Told.fact;
import static org.emexchange.hub.duty.Told.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.emexchange.hub.duty.ClockChange.Kind;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.junit.jupiter.api.Test;

/** What becomes of clocks by facts in any order. 16 November 2026 is a Monday. */
class ClocksTest {
    private static final Optional<String> THE_ORDER = Optional.empty();

    private static final Fact ALLOCATED = fact(Occurrence.X23_ALLOCATED, "2026-11-16T10:00:00Z");
    private static final Fact FORM = fact(Occurrence.X04_GIVEN, "2026-11-17T15:00:00Z");

    @Test
    void startsApproachesAndIsMissedByTheTimeAlone() {
        assertThat(history("PI-3.3", ALLOCATED))
                .containsExactly(
                        "STARTED 2026-11-16T10:00:00Z due 2026-11-17T23:59:59Z",
                        "APPROACHING 2026-11-17T11:59:59Z due 2026-11-17T23:59:59Z",
                        "MISSED 2026-11-18T00:00:00Z due 2026-11-17T23:59:59Z");
    }

    @Test
    void isMetByAFormThatCameBeforeTheAllocationWasTold() {
        Fact toldLate = fact(Occurrence.X23_ALLOCATED, "", "2026-11-16T10:00:00Z", "2026-11-19T09:00:00Z", everybody());
        assertThat(clock("PI-3.3", FORM, toldLate).phase(at("2026-11-19T09:00:00Z")))
                .isEqualTo(Phase.MET);

        Fact ofBefore = fact(Occurrence.X04_GIVEN, "2026-11-16T09:59:59Z");
        assertThat(clock("PI-3.3", ofBefore, ALLOCATED).phase(at("2026-11-17T12:00:00Z")))
                .isEqualTo(Phase.APPROACHING);
    }

    @Test
    void isMetOnlyByWhatTheCreditorWasTold() {
        Fact violated = fact(Occurrence.X09_VIOLATED, "V-1", "2026-11-16T10:00:00Z");
        Fact toldOfficer = fact(
                Occurrence.X09_TOLD,
                "V-1",
                "2026-11-16T12:00:00Z",
                "2026-11-16T12:00:00Z",
                everybodyBut(DutyParty.LICENCE_CASEWORK));
        Instant later = at("2026-11-17T12:00:00Z");

        assertThat(clock("PI-3.14", violated, toldOfficer).phase(later)).isEqualTo(Phase.MET);
        assertThat(clock("PI-3.14-casework", violated, toldOfficer).phase(later))
                .isEqualTo(Phase.MISSED);
    }

    @Test
    void keepsAClockForEachMatterOfAnOrder() {
        Fact first = fact(Occurrence.X09_VIOLATED, "V-1", "2026-11-16T10:00:00Z");
        Fact second = fact(Occurrence.X09_VIOLATED, "V-2", "2026-11-16T11:00:00Z");
        Fact told = fact(Occurrence.X09_TOLD, "V-2", "2026-11-16T12:00:00Z");

        assertThat(clocks("PI-3.14", first, second, told))
                .extracting(clock -> clock.phase(at("2026-11-16T12:00:00Z")))
                .containsExactly(Phase.RUNNING, Phase.MET);
    }

    @Test
    void owesNothingToWhoHasNoPart() {
        Fact violated = fact(
                Occurrence.X09_VIOLATED,
                "V-1",
                "2026-11-16T10:00:00Z",
                "2026-11-16T10:00:00Z",
                everybodyBut(DutyParty.RESPONSIBLE_OFFICER));
        assertThat(clocks("PI-3.14", violated)).isEmpty();

        Fact nobodys = fact(
                Occurrence.X23_ALLOCATED,
                "",
                "2026-11-16T10:00:00Z",
                "2026-11-16T10:00:00Z",
                everybodyBut(DutyParty.RESPONSIBLE_OFFICER));
        assertThat(clocks("PI-3.3", nobodys)).isEmpty();
        assertThatThrownBy(() -> new Fact(
                        "1",
                        Occurrence.X09_TOLD,
                        "O",
                        THE_ORDER,
                        THE_ORDER,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Optional.empty(),
                        everybody()))
                .hasMessage("X09_TOLD has to name its matter");
    }

    @Test
    void comesToTheSameInWhateverOrderAndHoweverOftenItIsTold() {
        List<Fact> told = new ArrayList<>(List.of(
                ALLOCATED,
                asked("Q-1", LEEDS, THE_ORDER, "2026-11-16T11:00:00Z"),
                fact(Occurrence.X24_ANSWERED, "Q-1", "2026-11-18T15:00:00Z"),
                fact(
                        Occurrence.X23_ALLOCATED,
                        "",
                        "2026-11-19T09:00:00Z",
                        "2026-11-19T11:00:00Z",
                        everybodyAnd(DutyParty.RESPONSIBLE_OFFICER, YORK)),
                fact(Occurrence.X04_GIVEN, "2026-11-20T15:00:00Z"),
                fact(Occurrence.X01_PERIOD_SET, "curfew", "2027-02-28T23:59:59Z", "2026-11-16T10:00:00Z", everybody()),
                fact(Occurrence.X03_PERIOD_SET, "curfew", "2027-03-31T22:59:59Z", "2027-01-20T10:00:00Z", everybody()),
                fact(Occurrence.X09_VIOLATED, "V-1", "2026-12-01T22:00:00Z"),
                fact(Occurrence.X09_MAY_LEAD_TO_BREACH, "V-1", "2026-12-01T22:00:00Z"),
                fact(Occurrence.X10_BREACH_ALLEGED, "V-1", "2026-12-01T22:00:00Z", "2026-12-04T10:00:00Z", everybody()),
                fact(Occurrence.X10_PROCEEDING_TOLD, "V-1", "2026-12-14T10:00:00Z"),
                fact(Occurrence.X01_REVOKED, "2027-03-01T10:00:00Z")));
        List<DutyClock> expected = NOTHING.with(told).all();
        assertThat(expected).hasSizeGreaterThan(15);
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(told, random);
            Clocks clocks = NOTHING;
            for (Fact fact : told) {
                clocks = clocks.with(List.of(fact)).with(List.of(told.get(random.nextInt(told.size()))));
            }
            assertThat(clocks.all()).isEqualTo(expected);
        }
        assertThat(NOTHING.with(told).with(told)).extracting(Clocks::all).isEqualTo(expected);
    }

    @Test
    void saysWhatIsNewSinceAnEarlierLookAndNothingTwice() {
        Instant first = at("2026-11-16T10:05:00Z");
        Clocks allocated = NOTHING.with(List.of(ALLOCATED));
        assertThat(kinds(allocated.since(NOTHING, Instant.EPOCH, first))).containsExactly("PI-3.3 [STARTED]");
        assertThat(kinds(allocated.since(allocated, first, first))).isEmpty();

        Instant second = at("2026-11-17T12:00:00Z");
        assertThat(allocated.next(first)).contains(at("2026-11-17T10:00:01Z"));
        assertThat(kinds(allocated.since(allocated, first, second))).containsExactly("PI-3.3 [APPROACHING]");

        Clocks met = allocated.with(List.of(FORM));
        Instant third = at("2026-11-17T15:00:00Z");
        assertThat(met.open(third)).isEmpty();
        assertThat(kinds(met.since(allocated, second, third))).containsExactly("PI-3.3 [MET]");
        assertThat(kinds(met.since(met, third, at("2027-11-17T15:00:00Z")))).isEmpty();
        assertThat(met.next(third)).isEmpty();
        assertThat(met.with(List.of(FORM))).isSameAs(met);
    }

    @Test
    void keepsSubjectsApartAndOutOfTheLog() {
        Fact other = new Fact(
                "other",
                Occurrence.X04_GIVEN,
                "ORD-2",
                THE_ORDER,
                THE_ORDER,
                FORM.at(),
                FORM.knownAt(),
                Optional.empty(),
                everybody());
        assertThatThrownBy(() -> NOTHING.with(List.of(ALLOCATED, other)))
                .hasMessage("facts about more than one subject");
        assertThat(ALLOCATED.toString()).doesNotContain(Told.ORDER);
        assertThat(clock("PI-3.3", ALLOCATED).toString()).doesNotContain(Told.ORDER);
        assertThatThrownBy(() -> clock("PI-3.3", ALLOCATED).phase(at("2026-11-16T09:59:59Z")))
                .hasMessage("PI-3.3 2026-11-16T10:00:00Z has not begun at 2026-11-16T09:59:59Z");
    }

    /** Of the one clock that the changes are read of here. */
    private static List<String> kinds(List<Clocks.Changed> changed) {
        return changed.stream()
                .filter(of -> of.clock().key().clock().equals("PI-3.3"))
                .map(of -> of.clock().key().clock() + " "
                        + of.changes().stream()
                                .map(ClockChange::kind)
                                .map(Kind::name)
                                .toList())
                .toList();
    }
}
