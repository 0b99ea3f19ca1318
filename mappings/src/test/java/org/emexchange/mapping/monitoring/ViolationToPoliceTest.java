package org.emexchange.mapping.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("COP-28")
class ViolationToPoliceTest {
    private static final Published CURFEW = Notices.example("curfew-absence");

    @Test
    void givesTheForceWhatItNeedsToEnforce() {
        XmlNode copy = Notices.forPolice(CURFEW, Notices.DECISION);
        assertThat(copy.line("For")).isEqualTo("POLICE");
        XmlNode subject = copy.only("Subject");
        assertThat(subject.only("Name").line("Last")).isEqualTo("Ashcombe");
        assertThat(subject.line("DateOfBirth")).isEqualTo("1979-12-02");
        assertThat(subject.only("Identifiers").children())
                .extracting(XmlNode::name)
                .containsExactly("PncId", "CourtCaseReference");
        assertThat(copy.line("OccurredUntil")).isEqualTo("2026-11-20T23:41:12Z");
        assertThat(copy.only("Curfew").line("From")).isEqualTo("2026-11-20T21:00:00Z");
        assertThat(copy.line("Summary")).contains("heard the tag again at 23:41");
        assertThat(copy.all("Event")).hasSize(1);
    }

    @Test
    @Tag("COP-17")
    void keepsBackWhatOnlySupervisionNeeds() {
        XmlNode copy = Notices.forPolice(CURFEW, Notices.DECISION);
        assertThat(copy.walk().map(XmlNode::name)).doesNotContain("Explanation", "Note", "NomisId", "Crn");
        assertThat(copy.walk().map(XmlNode::text).toList())
                .noneMatch(text -> text.contains("hospital") || text.contains("sister"))
                .doesNotContain("A4471KX", "X448812", "KX4471", "A7719934", "C-330012");
        assertThat(copy.all("StepTaken")).hasSize(2);
    }

    @Test
    @Tag("COP-60")
    void statesTheDecisionThatItRestsOn() {
        XmlNode decision = Notices.forPolice(CURFEW, Notices.DECISION).only("StandingDecision");
        assertThat(decision.line("Reference")).isEqualTo("MOJ-SD-2025-07");
        assertThat(decision.line("DecidedBy")).isEqualTo("Head of Electronic Monitoring Operations");
        assertThat(decision.line("DecidedOn")).isEqualTo("2025-07-01");
        assertThat(decision.line("ReviewedOn")).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2026-11-21, true", "2027-06-29, true", "2027-06-30, false"})
    @Tag("COP-60")
    void holdsForAYearFromItsLastReview(LocalDate on, boolean holds) {
        Violation violation = Notices.violation("curfew-absence");
        assertThat(ViolationToPolice.map(violation, Notices.CONTEXT, Notices.DECISION, on)
                        .isPresent())
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COP-60")
    void goesNoFurtherThanTheDecision(ViolationKind kind) {
        StandingDecision other =
                new StandingDecision("MOJ-SD-2026-01", "Director", Notices.TODAY, Notices.TODAY, Set.of(kind), false);
        boolean same = kind == ViolationKind.CURFEW_ABSENCE;
        assertThat(ViolationToPolice.map(Notices.violation("curfew-absence"), Notices.CONTEXT, other, Notices.TODAY)
                        .isPresent())
                .isEqualTo(same);
    }

    @Test
    @Tag("COP-18")
    void givesPositionsOnlyWhereTheDecisionSaysSo() {
        Published zone = Notices.example("zone-entry");
        assertThat(Notices.forPolice(zone, Notices.DECISION).all("Fix")).isEmpty();
        assertThat(Notices.forPolice(zone, Notices.withPositions()).all("Fix"))
                .extracting(fix -> fix.line("At"))
                .containsExactly("2026-11-19T16:04:00Z", "2026-11-19T16:21:00Z");
    }

    @Test
    @Tag("COP-18")
    void givesNothingOutsideTheViolationWhateverTheReportOrTheOrderSays() {
        Published zone = Notices.example("zone-entry")
                .with("<StepTaken>", "<OutsideBecause>To show the way.</OutsideBecause><StepTaken>");
        ViolationNotice copy = ViolationToPolice.map(
                        zone.read(ViolationXml::read), Notices.TRAIL, Notices.withPositions(), Notices.TODAY)
                .orElseThrow();
        assertThat(copy.disclosed().evidence().fixes()).hasSize(2);
        assertThat(copy.disclosed().evidence().outsideBecause()).isEmpty();
        assertThat(Notices.node(copy).has("OutsideBecause")).isFalse();
    }

    @Test
    void isNotMadeOfADecisionReviewedBeforeItWasMade() {
        assertThatThrownBy(() ->
                        new StandingDecision("A", "B", Notices.TODAY, Notices.TODAY.minusDays(1), Set.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
