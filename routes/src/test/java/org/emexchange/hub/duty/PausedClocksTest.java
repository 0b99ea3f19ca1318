package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.duty.Told.EMC;
import static org.emexchange.hub.duty.Told.LEEDS;
import static org.emexchange.hub.duty.Told.asked;
import static org.emexchange.hub.duty.Told.at;
import static org.emexchange.hub.duty.Told.clock;
import static org.emexchange.hub.duty.Told.fact;
import static org.emexchange.hub.duty.Told.history;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.junit.jupiter.api.Test;

/** A clock stands still while its debtor's query is with another party. 16 November 2026 is a Monday. */
class PausedClocksTest {
    private static final Optional<String> THE_ORDER = Optional.empty();
    private static final Fact ALLOCATED = fact(Occurrence.X23_ALLOCATED, "2026-11-16T10:00:00Z");

    @Test
    void standsStillWhileTheDebtorsQueryIsWithAnotherParty() {
        Fact asked = asked("Q-1", LEEDS, THE_ORDER, "2026-11-16T11:00:00Z");
        Fact answered = fact(Occurrence.X24_ANSWERED, "Q-1", "2026-11-18T15:00:00Z");

        assertThat(history("PI-3.3", ALLOCATED, asked))
                .containsExactly(
                        "STARTED 2026-11-16T10:00:00Z due 2026-11-17T23:59:59Z",
                        "PAUSED 2026-11-16T11:00:00Z due 2026-11-17T23:59:59Z");
        assertThat(history("PI-3.3", ALLOCATED, asked, answered))
                .containsExactly(
                        "STARTED 2026-11-16T10:00:00Z due 2026-11-17T23:59:59Z",
                        "PAUSED 2026-11-16T11:00:00Z due 2026-11-17T23:59:59Z",
                        "RESUMED 2026-11-18T15:00:00Z due 2026-11-19T23:59:59Z",
                        "APPROACHING 2026-11-19T11:59:59Z due 2026-11-19T23:59:59Z",
                        "MISSED 2026-11-20T00:00:00Z due 2026-11-19T23:59:59Z");
        // The guide's 24 hours: one was gone, 23 are left after the answer.
        assertThat(history("EPG-24h", ALLOCATED, asked, answered))
                .endsWith("MISSED 2026-11-19T14:00:01Z due 2026-11-19T14:00:00Z");
    }

    @Test
    void isMetInTimeWhileItStandsStill() {
        Fact asked = asked("Q-1", LEEDS, THE_ORDER, "2026-11-16T11:00:00Z");
        Fact form = fact(Occurrence.X04_GIVEN, "2026-12-16T11:00:00Z");
        assertThat(clock("PI-3.3", ALLOCATED, asked, form).phase(at("2026-12-16T11:00:00Z")))
                .isEqualTo(Phase.MET);

        Fact withdrawn = fact(Occurrence.X24_WITHDRAWN, "Q-1", "2026-11-16T12:00:00Z");
        assertThat(clock("PI-3.3", ALLOCATED, asked, form, withdrawn).phase(at("2026-12-16T11:00:00Z")))
                .isEqualTo(Phase.MET_LATE);
    }

    @Test
    void standsStillForNobodyElsesQueryNorForOneAboutSomethingElse() {
        Instant later = at("2026-11-18T00:00:00Z");
        assertThat(clock("PI-3.3", ALLOCATED, asked("Q-1", EMC, THE_ORDER, "2026-11-16T11:00:00Z"))
                        .phase(later))
                .isEqualTo(Phase.MISSED);
        assertThat(clock("PI-3.3", ALLOCATED, asked("Q-1", LEEDS, Optional.of("V-1"), "2026-11-16T11:00:00Z"))
                        .phase(later))
                .isEqualTo(Phase.MISSED);
        assertThat(clock("PI-3.3", ALLOCATED, asked("Q-1", LEEDS, THE_ORDER, "2026-11-18T00:00:00Z"))
                        .phase(later))
                .as("asked when it was too late")
                .isEqualTo(Phase.MISSED);
        Fact violated = fact(Occurrence.X09_VIOLATED, "V-1", "2026-11-16T10:00:00Z");
        assertThat(clock("PI-3.14", violated, asked("Q-1", EMC, Optional.of("V-1"), "2026-11-16T11:00:00Z"))
                        .phase(later))
                .as("its row says that it never stands still")
                .isEqualTo(Phase.MISSED);
        Fact inquired = fact(Occurrence.X12_ASKED, "R-1", "2026-11-16T10:00:00Z");
        assertThat(clock("PI-3.10", inquired, asked("Q-1", EMC, Optional.of("R-1"), "2026-11-16T11:00:00Z"))
                        .phase(later))
                .isEqualTo(Phase.PAUSED);
    }

    @Test
    void countsOverlappingQueriesOnce() {
        Fact fitting = fact(Occurrence.X01_FITTING_ORDERED, "2026-11-16T10:00:00Z");
        Fact[] told = {
            fitting,
            asked("Q-1", EMC, THE_ORDER, "2026-11-16T11:00:00Z"),
            asked("Q-2", EMC, THE_ORDER, "2026-11-16T12:00:00Z"),
            fact(Occurrence.X24_ANSWERED, "Q-1", "2026-11-16T13:00:00Z"),
            fact(Occurrence.X24_ANSWERED, "Q-2", "2026-11-16T14:00:00Z"),
            asked("Q-3", EMC, THE_ORDER, "2026-11-17T09:00:00Z"),
            fact(Occurrence.X24_ANSWERED, "Q-3", "2026-11-17T09:30:00Z"),
            asked("Q-0", EMC, THE_ORDER, "2026-11-15T09:00:00Z"),
            fact(Occurrence.X24_ANSWERED, "Q-0", "2026-11-16T10:15:00Z"),
        };
        // 48 hours, and 15 minutes, 3 hours and 30 minutes of pauses.
        assertThat(history("EPG-fitted", told)).endsWith("MISSED 2026-11-18T13:45:01Z due 2026-11-18T13:45:00Z");
        assertThat(history("EPG-fitted", told).stream().filter(change -> change.startsWith("PAUSED")))
                .hasSize(3);
    }

    @Test
    void saysThatAYearIsNotKnownAndNeverGuesses() {
        Fact lastDay = fact(Occurrence.X23_ALLOCATED, "2028-12-29T10:00:00Z");
        assertThat(history("PI-3.3", lastDay))
                .containsExactly("STARTED 2028-12-29T10:00:00Z due -", "UNDETERMINED 2028-12-29T10:00:00Z due -");
        Fact form = fact(Occurrence.X04_GIVEN, "2028-12-29T11:00:00Z");
        assertThat(clock("PI-3.3", lastDay, form).phase(at("2028-12-29T11:00:00Z")))
                .isEqualTo(Phase.MET);

        Fact dayBefore = fact(Occurrence.X23_ALLOCATED, "2028-12-28T10:00:00Z");
        Fact asked = asked("Q-1", LEEDS, THE_ORDER, "2028-12-28T11:00:00Z");
        Fact answered = fact(Occurrence.X24_ANSWERED, "Q-1", "2028-12-29T11:00:00Z");
        assertThat(history("PI-3.3", dayBefore, asked, answered))
                .endsWith(
                        "PAUSED 2028-12-28T11:00:00Z due 2028-12-29T23:59:59Z",
                        "UNDETERMINED 2028-12-29T11:00:00Z due -");
    }
}
