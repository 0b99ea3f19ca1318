package org.emexchange.mapping.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COP-28")
class ViolationDisclosureTest {
    private static final Published CURFEW = Notices.example("curfew-absence");
    private static final Published ZONE = Notices.example("zone-entry");
    private static final String REASON = "<OutsideBecause>To show the way in and out; DPA s.35.</OutsideBecause>";

    @ParameterizedTest
    @ValueSource(strings = {"curfew-absence", "zone-entry", "withdrawn", "alcohol"})
    void writesCopiesThatTheirSchemaTakes(String name) {
        Published example = Notices.example(name);
        assertThat(Notices.forOfficer(example).line("For")).isEqualTo("RESPONSIBLE_OFFICER");
        assertThat(Notices.forPpcs(example).line("For")).isEqualTo("PPCS");
    }

    @Test
    @Tag("PI-3.14")
    void givesTheOfficerWhatBearsOnBreach() {
        XmlNode copy = Notices.forOfficer(CURFEW);
        assertThat(copy.line("SourceMessage")).isEqualTo(Notices.SOURCE);
        assertThat(copy.line("MayLeadToBreach")).isEqualTo("true");
        assertThat(copy.line("OccurredFrom")).isEqualTo("2026-11-20T21:00:00Z");
        assertThat(copy.line("IdentifiedAt")).isEqualTo("2026-11-20T21:15:00Z");
        assertThat(copy.line("Explanation")).contains("hospital");
        assertThat(copy.all("StepTaken").get(0).line("Note")).contains("sister");
        assertThat(copy.only("Subject").only("Identifiers").children()).hasSize(7);
        assertThat(copy.only("Desk").line("Email")).isEqualTo("violations@emc.example");
        assertThat(copy.has("StandingDecision")).isFalse();
    }

    @Test
    void tellsTheOfficerOfAViolationThatCannotLeadToBreachToo() {
        assertThat(Notices.forOfficer(Notices.example("withdrawn")).line("WithdrawnBecause"))
                .contains("faulty tag");
    }

    @Test
    @Tag("COP-20")
    void stripsReadingsOutsideCurfewHours() {
        assertThat(times(Notices.forOfficer(CURFEW), "Event")).containsExactly("2026-11-20T23:41:12Z");
        assertThat(times(Notices.forPpcs(CURFEW), "Event")).containsExactly("2026-11-20T23:41:12Z");
        Published onTheHour = CURFEW.with("2026-11-21T06:31:05Z", "2026-11-21T06:00:00Z");
        assertThat(times(Notices.forOfficer(onTheHour), "Event")).hasSize(2);
        Published secondLater = CURFEW.with("2026-11-21T06:31:05Z", "2026-11-21T06:00:01Z");
        assertThat(times(Notices.forOfficer(secondLater), "Event")).hasSize(1);
    }

    @Test
    @Tag("COP-20")
    void stripsThemUnderTrailMonitoringTooForThatIsAboutLocation() {
        ViolationNotice copy = ViolationToResponsibleOfficer.map(Notices.violation("curfew-absence"), Notices.TRAIL);
        assertThat(copy.disclosed().evidence().events()).hasSize(1);
    }

    @Test
    @Tag("COP-18")
    void stripsPositionsBeforeAndAfterTheViolation() {
        assertThat(times(Notices.forOfficer(ZONE), "Fix"))
                .containsExactly("2026-11-19T16:04:00Z", "2026-11-19T16:21:00Z");
        assertThat(times(Notices.forPpcs(ZONE), "Fix")).containsExactly("2026-11-19T16:04:00Z", "2026-11-19T16:21:00Z");
    }

    @Test
    @Tag("COP-18")
    void countsAViolationThatGoesOnUpToWhenItWasIdentified() {
        Published ongoing = ZONE.withoutElement("OccurredUntil");
        assertThat(times(Notices.forOfficer(ongoing), "Fix")).containsExactly("2026-11-19T16:04:00Z");
    }

    @Test
    @Tag("COP-18")
    @Tag("COP-20")
    void leavesThemInWithAStatedReason() {
        XmlNode zone = Notices.forOfficer(ZONE.with("<StepTaken>", REASON + "<StepTaken>"));
        assertThat(zone.all("Fix")).hasSize(4);
        assertThat(zone.line("OutsideBecause")).contains("DPA s.35");
        Published reasoned = CURFEW.with("</Event>\n  <StepTaken>", "</Event>" + REASON + "<StepTaken>");
        assertThat(Notices.forPpcs(reasoned).all("Event")).hasSize(3);
    }

    @Test
    @Tag("COP-19")
    void leavesAllPositionsInUnderTrailMonitoring() {
        Violation violation = Notices.violation("zone-entry");
        assertThat(ViolationToResponsibleOfficer.map(violation, Notices.TRAIL)
                        .disclosed()
                        .evidence()
                        .fixes())
                .hasSize(4);
        assertThat(ViolationToPpcs.map(violation, Notices.TRAIL)
                        .disclosed()
                        .evidence()
                        .fixes())
                .hasSize(4);
    }

    @Test
    @Tag("COP-17")
    void givesPpcsTheNumbersOfPrisonAndProbationOnly() {
        XmlNode copy = Notices.forPpcs(CURFEW);
        assertThat(names(copy.only("Subject").only("Identifiers"))).containsExactly("NomisId", "Crn", "PrisonNumber");
        assertThat(copy.line("Explanation")).contains("hospital");
        assertThat(copy.all("StepTaken").get(0).has("Note")).isTrue();
        assertThat(texts(copy)).doesNotContain("1998/0456789K", "62GD1481126", "A7719934", "C-330012");
    }

    private static List<String> times(XmlNode copy, String element) {
        return copy.all(element).stream().map(node -> node.line("At")).toList();
    }

    private static List<String> names(XmlNode node) {
        return node.children().stream().map(XmlNode::name).toList();
    }

    private static Stream<String> texts(XmlNode node) {
        return node.walk().map(XmlNode::text);
    }
}
