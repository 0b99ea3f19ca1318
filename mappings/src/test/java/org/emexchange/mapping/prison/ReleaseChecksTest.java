package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.mapping.prison.ReleaseFindingKind.ALCOHOL_NOT_AVAILABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row changes one fact of an example; what the unchanged example gives is in {@link #givesTheExamplesNoMore}. */
class ReleaseChecksTest {
    private static final Instant EARLY = Instant.parse("2026-09-28T08:00:00Z");

    private static List<String> found(Notification notification) {
        return ReleaseChecks.of(notification.read(), EARLY).stream()
                .map(finding -> finding.kind() + " " + String.join(" ", finding.places()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hdc, ''",
        "acquisitive-crime-trail, ''",
        "alcohol-on-licence, ALCOHOL_DEPENDENCE ZLC-13",
        "youth-notice-of-supervision, ''",
        "ppcs-parole-licence, ''"
    })
    void givesTheExamplesNoMore(String example, String findings) {
        assertThat(found(Notification.of(example))).isEqualTo(findings.isEmpty() ? List.of() : List.of(findings));
    }

    @Test
    @Tag("EMS-4.1")
    void takesTheLimitsOfAcquisitiveCrimeAsTheyAre() {
        Notification release = Notification.of("acquisitive-crime-trail");
        assertThat(found(release.field("ZRL-15", "90"))).isEmpty();
        assertThat(found(release.field("ZRL-15", "89"))).containsExactly("ACQUISITIVE_SENTENCE_LENGTH ZRL-15");
        assertThat(found(release.field("ZRL-15", ""))).containsExactly("ACQUISITIVE_SENTENCE_LENGTH ZRL-15");
        assertThat(found(release.field("ZRL-14", "EXTENDED_DETERMINATE_SENTENCE")))
                .containsExactly("ACQUISITIVE_SENTENCE_TYPE ZRL-14");
    }

    @ParameterizedTest
    @Tag("EMS-4.1")
    @CsvSource({
        "ZRL-17, west-yorkshire, ACQUISITIVE_AREA ZRL-17",
        "ZRL-17, '', ACQUISITIVE_AREA ZRL-17",
        "ZRL-17, sussex, ''",
        "ZEX-7, NOT_SPECIFIED, ACQUISITIVE_OFFENCE ZEX-7",
        "ZEX-7, '', ACQUISITIVE_OFFENCE ZEX-7",
        "ZEX-7, OTHER_SPECIFIED, ''",
        "ZLC-5, RF, ACQUISITIVE_NOT_BY_GPS ZEX-1"
    })
    void asksWhoIsMonitoredForAcquisitiveCrimeAndHow(String field, String value, String finding) {
        assertThat(found(Notification.of("acquisitive-crime-trail").field(field, value)))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    @Tag("EMS-4.1")
    void endsAProjectAfterTwelveMonthsOrWithTheLicence() {
        Notification year = Notification.of("acquisitive-crime-trail")
                .field("ZRL-16", "20281231")
                .field("ZLC-7", "20271002100000+0100")
                .field("ZEX-3", "20271002100000+0100");
        assertThat(found(year)).isEmpty();
        assertThat(found(year.field("ZEX-3", "20271002100001+0100")))
                .containsExactly("PROJECT_OVER_TWELVE_MONTHS ZEX-3");
        assertThat(found(year.field("ZRL-16", "20271002"))).isEmpty();
        assertThat(found(year.field("ZRL-16", "20271001"))).containsExactly("PROJECT_PAST_LICENCE ZEX-3");
        assertThat(found(year.field("ZLC-7", "20271002100001+0100"))).containsExactly("CONDITION_PAST_PROJECT ZLC-7");
        assertThat(found(year.field("ZLC-7", ""))).containsExactly("CONDITION_PAST_PROJECT ZLC-7");
    }

    @Test
    @Tag("EMS-4.1")
    void asksForThirtyDaysOnLicence() {
        Notification month = Notification.of("acquisitive-crime-trail")
                .field("ZLC-7", "20261030235900+0000")
                .field("ZEX-3", "20261030235900+0000");
        assertThat(found(month.field("ZRL-16", "20261031"))).isEmpty();
        assertThat(found(month.field("ZRL-16", "20261030"))).containsExactly("ACQUISITIVE_LICENCE_LENGTH ZRL-16");
    }

    @ParameterizedTest
    @Tag("EMS-4.1")
    @CsvSource({
        "ZEX-4, 20270213, ''",
        "ZEX-4, 20270214, REVIEW_TOO_LATE ZEX-4",
        "ZEX-4, '', REVIEW_NOT_PLANNED ZEX-4",
        "ZEX-5, '', PROPORTIONALITY_NOT_STATED ZEX-5",
        "ZEX-6, '', PROPORTIONALITY_NOT_STATED ZEX-5",
        "ZEX-9, N, ALCOHOL_RELATION_NOT_STATED ZEX-9",
        "ZEX-9, '', ALCOHOL_RELATION_NOT_STATED ZEX-9",
        "ZLC-5, GPS, ALCOHOL_TAG ZLC-5",
        "ZLC-2, ALCOHOL_LEVEL, ''"
    })
    void reviewsAlcoholOnLicence(String field, String value, String finding) {
        assertThat(found(Notification.of("alcohol-on-licence")
                        .field("ZLC-13", "14")
                        .field(field, value)))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    @Tag("EMS-4.1")
    void asksUnderWhichProjectAlcoholIsMonitored() {
        Notification alone = Notification.of("alcohol-on-licence")
                .field("ZLC-13", "")
                .field("ZLC-14", "")
                .without("ZEX", 1);
        assertThat(found(alone)).containsExactly("ALCOHOL_WITHOUT_PROJECT ZLC-14");
    }

    @Test
    @Tag("EMS-4.1")
    void asksForAbuseAsARiskFactorAndForConditionsOfTheProject() {
        Notification abuse = Notification.of("acquisitive-crime-trail")
                .with("ACQUISITIVE_CRIME", "DOMESTIC_ABUSE_ON_LICENCE")
                .field("ZEX-4", "20270102")
                .field("ZEX-5", "Petra Haswell")
                .field("ZEX-6", "20260901")
                .field("ZEX-8", "Y");
        assertThat(found(abuse)).isEmpty();
        assertThat(found(abuse.field("ZEX-8", "N"))).containsExactly("DOMESTIC_ABUSE_NOT_STATED ZEX-8");
        assertThat(found(abuse.field("ZEX-8", ""))).containsExactly("DOMESTIC_ABUSE_NOT_STATED ZEX-8");
        assertThat(found(
                        abuse.field("ZLC-2", "ALCOHOL_LEVEL").field("ZLC-9", "").field("ZLC-5", "ALCOHOL")))
                .containsExactly("CONDITION_NOT_OF_PROJECT ZLC-2");
    }

    @Test
    @Tag("EMS-4.1")
    void tellsWhenReviewsAreDue() {
        Release release = Notification.of("alcohol-on-licence").read();
        assertThat(release.projects().get(0).reviewsDue()).containsExactly(LocalDate.of(2027, 2, 13));
        assertThat(Notification.of("acquisitive-crime-trail")
                        .read()
                        .projects()
                        .get(0)
                        .reviewsDue())
                .isEmpty();
        ExpansionCase year = Notification.of("alcohol-on-licence")
                .field("ZEX-2", "20261130093000+0000")
                .field("ZEX-3", "20271112235900+0000")
                .read()
                .projects()
                .get(0);
        assertThat(year.reviewsDue())
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 30), LocalDate.of(2027, 8, 30));
    }

    @ParameterizedTest
    @Tag("EPG-matrix")
    @CsvSource({
        "hdc, ZHC-3, GPS, CURFEW_GPS_ALONE ZHC-3",
        "hdc, ZHC-3, ALCOHOL, CURFEW_TAG ZHC-3",
        "ppcs-parole-licence, ZLC-5, RF, ZONE_TAG ZLC-5",
        "ppcs-parole-licence, ZLC-5, '', ZONE_WITHOUT_TAG ZLC-5",
        "ppcs-parole-licence, ZLC[2]-5, RF, WHEREABOUTS_TAG ZLC[2]-5"
    })
    void holdsTagAgainstConditionAgainstRelease(String example, String field, String value, String finding) {
        assertThat(found(Notification.of(example).field(field, value))).containsExactly(finding);
    }

    @Test
    @Tag("EPG-matrix")
    void takesACurfewByGpsBesideAttendanceByGps() {
        Notification both = Notification.of("hdc")
                .field("ZHC-3", "GPS")
                .field("ZLC-2", "ATTENDANCE")
                .field("ZLC-4", "Y")
                .field("ZLC-5", "GPS")
                .field("ZLC-6", "20261127150000+0000")
                .field("ZLC-8", "MON^0900^1000")
                .field("ZLC-10", "Course")
                .field("ZLC-12", "mother");
        assertThat(found(both)).isEmpty();
        assertThat(found(both.field("ZLC-5", "RF")))
                .containsExactlyInAnyOrder("CURFEW_GPS_ALONE ZHC-3", "ATTENDANCE_TAG ZLC-5");
    }

    @Test
    @Tag("EPG-matrix")
    void hasNoAlcoholOnHomeDetentionOrAParoleRelease() {
        Notification condition = Notification.of("ppcs-parole-licence")
                .field("ZLC[2]-2", "ALCOHOL_ABSTINENCE")
                .field("ZLC[2]-9", "")
                .field("ZLC[2]-5", "ALCOHOL");
        assertThat(found(condition)).containsExactly(ALCOHOL_NOT_AVAILABLE + " ZLC[2]-5");
        assertThat(found(condition.field("ZRL-14", "STANDARD_DETERMINATE_SENTENCE")))
                .as("no cell")
                .containsExactly("ALCOHOL_WITHOUT_PROJECT ZLC[2]-14");
    }

    @Test
    @Tag("EPG-zone")
    void tellsThatAZoneIsNotMonitored() {
        Notification zone =
                Notification.of("ppcs-parole-licence").field("ZLC-4", "N").field("ZLC-5", "");
        assertThat(found(zone)).containsExactly("ZONE_NOT_MONITORED ZLC-4");
        assertThat(found(zone.field("ZLC-5", "GPS")))
                .containsExactlyInAnyOrder("ZONE_NOT_MONITORED ZLC-4", "ZONE_NOT_STATED ZLC-5");
    }

    @ParameterizedTest
    @Tag("EPG-address")
    @CsvSource({
        "ZAD-6, NOT_MADE, ADDRESS_CHECKS_NOT_MADE ZAD-6",
        "ZAD-7, NOT_MADE, ADDRESS_CHECKS_NOT_MADE ZAD-6",
        "ZAD-8, '', ADDRESS_CHECKS_NOT_CONFIRMED ZAD-6",
        "ZHC-7, mother, ADDRESS_CHECKS_NOT_STATED ZAD[2]-6"
    })
    void asksAfterTheChecksOfACurfewAddress(String field, String value, String finding) {
        assertThat(found(Notification.of("hdc").field(field, value))).containsExactly(finding);
    }

    @Test
    @Tag("EPG-audit")
    void tellsOfDependenceFromAScoreOfFifteen() {
        Notification release = Notification.of("alcohol-on-licence");
        assertThat(found(release.field("ZLC-13", "14"))).isEmpty();
        assertThat(found(release.field("ZLC-13", "15"))).containsExactly("ALCOHOL_DEPENDENCE ZLC-13");
    }

    @Test
    void asksForTheAdultOfAChild() {
        assertThat(found(Notification.of("youth-notice-of-supervision").without("NK1", 1)))
                .containsExactly("RESPONSIBLE_ADULT_MISSING NK1");
    }

    @Test
    void tellsThatTheReleaseIsPast() {
        Release release = Notification.of("hdc").read();
        Instant released = Instant.parse("2026-11-27T09:00:00Z");
        assertThat(ReleaseChecks.of(release, released.minusSeconds(1))).isEmpty();
        assertThat(ReleaseChecks.of(release, released))
                .containsExactly(new ReleaseFinding(ReleaseFindingKind.RELEASE_ALREADY_PAST, List.of("PV1-45")));
    }
}
