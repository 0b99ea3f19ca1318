package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of clocks by a date of its own that was worked out by hand. */
class ClockRulesTest {
    private static final ClockRules RULES = ClockRules.shipped();
    private static final WorkingDays DAYS = WorkingDays.shipped();

    /** A row of the cases, and one of the events that set its clock going. */
    record Case(
            ClockRule rule,
            Occurrence trigger,
            String event,
            String known,
            Optional<Instant> stated,
            Optional<Instant> due) {
        Fact set() {
            return Told.stating(Told.fact(trigger, "M-1", event, known, Told.everybody()), stated);
        }

        @Override
        public String toString() {
            return rule.id() + " " + trigger;
        }
    }

    static List<Case> cases() throws IOException {
        return rows().stream()
                .flatMap(row -> {
                    ClockRule rule = RULES.find(row[0]).orElseThrow();
                    return rule.triggers().stream()
                            .map(trigger -> new Case(
                                    rule,
                                    trigger,
                                    row[1],
                                    row[2].isEmpty() ? row[1] : row[2],
                                    moment(row[3]),
                                    moment(row[4])));
                })
                .toList();
    }

    @Test
    void hasACaseForEveryRow() throws IOException {
        assertThat(rows().stream().map(row -> row[0]))
                .containsExactlyElementsOf(
                        RULES.all().stream().map(ClockRule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMetInTimeAndASecondLater(Case of) {
        for (Occurrence met : of.rule().met()) {
            if (of.due().isEmpty()) {
                String late =
                        Instant.parse(of.event()).plus(Duration.ofDays(500)).toString();
                assertThat(phase(of, met, late)).isEqualTo(Phase.MET);
                continue;
            }
            Instant due = of.due().orElseThrow();
            assertThat(phase(of, met, due.toString())).as("%s at %s", met, due).isEqualTo(Phase.MET);
            assertThat(phase(of, met, due.plusSeconds(1).toString()))
                    .as("%s after %s", met, due)
                    .isEqualTo(Phase.MET_LATE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMissedASecondAfterItsTimeAndTellsNobodyBefore(Case of) {
        DutyClock clock = only(of, List.of(of.set()));
        assertThat(clock.due(clock.startedAt())).isEqualTo(of.due());
        assertThat(clock.creditor().isPresent()).isEqualTo(!of.rule().creditor().isOutside());
        if (of.due().isEmpty()) {
            assertThat(clock.phase(Instant.parse("2028-12-31T00:00:00Z"))).isIn(Phase.RUNNING, Phase.APPROACHING);
            return;
        }
        Instant due = of.due().orElseThrow();
        assertThat(clock.phase(due)).isIn(Phase.RUNNING, Phase.APPROACHING);
        assertThat(clock.phase(due).equals(Phase.APPROACHING))
                .isEqualTo(of.rule().lead().isPresent());
        assertThat(clock.phase(due.plusSeconds(1))).isEqualTo(Phase.MISSED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWithdrawnByWhatTakesItAway(Case of) {
        for (Occurrence withdrawn : of.rule().withdrawn()) {
            Fact taken =
                    Told.fact(withdrawn, of.set().effective().plusSeconds(1).toString());
            DutyClock clock = only(of, List.of(of.set(), taken));
            assertThat(clock.phase(Instant.parse("2028-12-31T00:00:00Z")))
                    .as("%s", withdrawn)
                    .isEqualTo(Phase.WITHDRAWN);
        }
    }

    /** PI 3.3, 3.6, 3.7, 3.9, 3.11, 3.12, 3.13, 3.14, 3.15, 3.16, 3.17; Annex A N.B.; COP 41 to 43: nobody may loosen these. */
    @Test
    void enforcesWhatTheSourcesDemandAndOnlyShowsTheGuides24Hours() {
        Set<String> shown = Set.of(
                "PI-4.1",
                "COP-12",
                "EPG-24h",
                "EPG-fitted-officer",
                "PI-3.4",
                "PI-3.5",
                "PI-3.14-enforcing",
                "PI-3.14-casework",
                "PI-3.15-evidence",
                "COP-60-police",
                "COP-35-bulk",
                "COP-30",
                "PI-3.3-allocation");
        assertThat(RULES.all())
                .allSatisfy(rule -> assertThat(rule.force() == ClockRule.Force.SHOWN)
                        .as(rule.id())
                        .isEqualTo(shown.contains(rule.id())));
    }

    /** An occurrence that no row asks about would be told in vain; a query pauses and its end resumes. */
    @Test
    void asksAboutEveryOccurrence() {
        Set<Occurrence> asked = EnumSet.noneOf(Occurrence.class);
        RULES.all().forEach(rule -> {
            asked.addAll(rule.triggers());
            asked.addAll(rule.met());
            asked.addAll(rule.withdrawn());
        });
        assertThat(asked).containsExactlyInAnyOrder(Occurrence.values());
        assertThat(Occurrence.X24_ASKED.interchange()).isEqualTo("X24");
        assertThat(Occurrence.REGISTER_AGREEMENT_FILED.interchange()).isEqualTo("REGISTER");
    }

    @Test
    void takesTheTimeForFittingFromASetting() {
        ClockRules set = RULES.with("EPG-fitted", Term.of("1WD"));
        assertThat(set.find("EPG-fitted").orElseThrow().term().text()).isEqualTo("1WD");
        assertThat(set.all()).hasSameSizeAs(RULES.all());
        assertThatThrownBy(() -> RULES.with("EPG-fitting", Term.of("1WD"))).hasMessage("no clock EPG-fitting");
    }

    /** The message says it too, for findings that travel with it. */
    @Test
    void agreesWithWhatTheViolationItselfSays() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ViolationXml.class.getResourceAsStream("/examples/violation/alcohol.xml"))) {
            Violation violation = ViolationXml.read(in.readAllBytes());
            assertThat(RULES.find("PI-3.14").orElseThrow().term().due(violation.from(), DAYS))
                    .contains(violation.officerToldBy());
        }
    }

    @Test
    void takesNoRowThatMakesNoSense() {
        String row = "A,X23_ALLOCATED,RESPONSIBLE_OFFICER,CONTRACTOR,1WD,X04_GIVEN,NONE,BESIDE,12H,NO,SHOWN,PI 3.3,so";
        assertThat(ClockRule.of(row.split(",")).id()).isEqualTo("A");
        refused(row.replace("X04_GIVEN", "X09_TOLD"), "one kind of thing");
        refused(row.replace("X04_GIVEN", "NONE"), "what meets it");
        refused(row.replace(",so", ", "), "a reading");
        refused(row.replace("1WD", "1W"), "1W is no term");
        refused(row.replace("12H", "12"), "12 is no lead");
        refused(row.replace("NO,SHOWN", "MAYBE,SHOWN"), "neither YES nor NO");
        refused(row.replace("NO,SHOWN", "YES,SHOWN").replace("1WD", "7D-BEFORE"), "cannot pause");
        refused(row.replace("X23_ALLOCATED", "X23_ALOCATED"), "X23_ALOCATED");
        ClockRule rule = ClockRule.of(row.split(","));
        assertThatThrownBy(() -> ClockRules.of(List.of(rule, rule))).hasMessageContaining("A is there twice");
    }

    private static void refused(String row, String why) {
        assertThatThrownBy(() -> ClockRule.of(row.split(",")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private static Phase phase(Case of, Occurrence met, String at) {
        return only(of, List.of(of.set(), Told.fact(met, at))).phase(Instant.parse(at));
    }

    private static DutyClock only(Case of, List<Fact> facts) {
        return Clocks.none(RULES, DAYS).with(facts).all().stream()
                .filter(clock -> clock.rule().equals(of.rule())
                        && clock.key().event().toString().equals(of.event()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Instant> moment(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty()).map(Instant::parse);
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClockRulesTest.class.getResourceAsStream("/duty/clock-cases.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
