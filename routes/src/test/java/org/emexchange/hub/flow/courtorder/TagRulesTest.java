package org.emexchange.hub.flow.courtorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.flow.courtorder.Orders.alcohol;
import static org.emexchange.hub.flow.courtorder.Orders.attendance;
import static org.emexchange.hub.flow.courtorder.Orders.daily;
import static org.emexchange.hub.flow.courtorder.Orders.trail;
import static org.emexchange.hub.flow.courtorder.Orders.zone;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.shared.MonitoredRequirement;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.ZoneType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in "Background" of the effective practice guide, cell by cell, written by hand. */
@Tag("EPG-matrix")
class TagRulesTest {
    private static final String CELLS = """
            CURFEW         | RF      | false |
            CURFEW         | GPS     | false | CURFEW_GPS_ALONE
            CURFEW         | GPS     | true  |
            CURFEW         | ALCOHOL | true  | CURFEW_TAG
            EXCLUSION_ZONE | RF      | true  | ZONE_TAG
            EXCLUSION_ZONE | GPS     | false | ZONE_NOT_STATED
            EXCLUSION_ZONE | GPS     | true  |
            EXCLUSION_ZONE | ALCOHOL | true  | ZONE_TAG
            ATTENDANCE     | RF      | false | ATTENDANCE_TAG
            ATTENDANCE     | GPS     | false |
            ATTENDANCE     | ALCOHOL | false | ATTENDANCE_TAG
            WHEREABOUTS    | RF      | false | WHEREABOUTS_TAG
            WHEREABOUTS    | GPS     | false |
            WHEREABOUTS    | ALCOHOL | false | WHEREABOUTS_TAG
            ALCOHOL        | RF      | false | ALCOHOL_TAG
            ALCOHOL        | GPS     | false | ALCOHOL_TAG
            ALCOHOL        | ALCOHOL | false |
            """;

    /** The third column: for a curfew, a location monitoring requirement beside it; for a zone, the order says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CELLS)
    void judgesCommunityAndSuspendedSentenceOrdersByTheTable(
            MonitoredRequirement requirement, TagTechnology tag, boolean condition, FindingCode code) {
        for (OrderType type : List.of(OrderType.COMMUNITY, OrderType.SUSPENDED_SENTENCE)) {
            List<Finding> findings = TagRules.of(Orders.of(type, requirements(requirement, tag, condition)));
            assertThat(Orders.codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CELLS)
    void findsNothingWhereTheTableHasNoCell(
            MonitoredRequirement requirement, TagTechnology tag, boolean condition, FindingCode code) {
        for (OrderType type : List.of(
                OrderType.BAIL,
                OrderType.CIVIL,
                OrderType.IMMIGRATION,
                OrderType.SUPERVISION_DEFAULT,
                OrderType.YOUTH_REHABILITATION)) {
            assertThat(TagRules.of(Orders.of(type, requirements(requirement, tag, condition))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderGroup.class,
            names = {"HOME_DETENTION_CURFEW", "PAROLE_BOARD_RELEASE"})
    void allowsNoAlcoholMonitoringOnARelease(OrderGroup release) {
        for (TagTechnology tag : TagTechnology.values()) {
            assertThat(TagVerdict.of(release, MonitoredRequirement.ALCOHOL, tag, true))
                    .contains(FindingCode.ALCOHOL_NOT_AVAILABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"WHEREABOUTS, GPS", "ATTENDANCE, GPS", "EXCLUSION_ZONE, GPS"})
    void takesAnyLocationMonitoringBesideACurfewByGps(MonitoredRequirement beside, TagTechnology tag) {
        Requirements other = requirements(beside, tag, true);
        Requirements both = new Requirements(
                List.of(daily(TagTechnology.GPS)),
                other.zones(),
                other.trails(),
                other.attendances(),
                List.of(),
                List.of());
        assertThat(TagRules.of(Orders.of(OrderType.COMMUNITY, both))).isEmpty();
    }

    @Test
    void asksForTheTagOfAZoneThatTheOrderSaysIsMonitored() {
        assertThat(TagRules.of(zones(ZoneType.EXCLUSION, true)))
                .containsExactly(
                        new Finding(FindingCode.ZONE_WITHOUT_TAG, List.of("CourtOrder/Requirements/Zone/Tag")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ZoneType.class,
            names = {"INCLUSION", "RESTRICTION"})
    void findsNothingInZonesThatTheTableDoesNotName(ZoneType type) {
        assertThat(TagRules.of(zones(type, true))).isEmpty();
    }

    @Test
    void namesThePlace() {
        Requirements two = new Requirements(
                List.of(),
                List.of(),
                List.of(trail(TagTechnology.GPS), trail(TagTechnology.RF)),
                List.of(),
                List.of(),
                List.of());
        assertThat(TagRules.of(Orders.of(OrderType.COMMUNITY, two)))
                .containsExactly(
                        new Finding(FindingCode.WHEREABOUTS_TAG, List.of("CourtOrder/Requirements/Trail[2]/Tag")));
    }

    private static CourtOrder zones(ZoneType type, boolean says) {
        return Orders.of(
                OrderType.COMMUNITY,
                new Requirements(
                        List.of(),
                        List.of(zone(type, says, Optional.empty())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Requirements requirements(MonitoredRequirement requirement, TagTechnology tag, boolean condition) {
        Requirements none = Requirements.NONE;
        return switch (requirement) {
            case CURFEW ->
                new Requirements(
                        List.of(daily(tag)),
                        List.of(),
                        condition ? List.of(trail(TagTechnology.GPS)) : List.of(),
                        List.of(),
                        List.of(),
                        List.of());
            case EXCLUSION_ZONE ->
                new Requirements(
                        List.of(),
                        List.of(zone(ZoneType.EXCLUSION, condition, Optional.of(tag))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
            case ATTENDANCE ->
                new Requirements(
                        none.curfews(), none.zones(), none.trails(), List.of(attendance(tag)), List.of(), List.of());
            case WHEREABOUTS ->
                new Requirements(none.curfews(), none.zones(), List.of(trail(tag)), List.of(), List.of(), List.of());
            case ALCOHOL -> Orders.alcoholOnly(alcohol(tag));
        };
    }
}
