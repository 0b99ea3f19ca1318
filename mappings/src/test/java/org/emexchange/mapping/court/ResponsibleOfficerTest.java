package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emexchange.mapping.shared.OfficerRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PI 01/2019 paragraphs 1.2 to 1.4. */
class ResponsibleOfficerTest {
    private static final String SUSPENDED = "<OrderType>SUSPENDED_SENTENCE</OrderType>";
    private static final String PERIOD =
            "<Period><Start>2026-11-16T19:00:00Z</Start><End>2027-02-16T07:00:00Z</End></Period>";

    @Test
    @Tag("PI-1.3")
    void isTheContractorForACurfewOnlyCommunityOrSuspendedSentenceOrder() {
        Example curfewOnly = Example.of("community-curfew-only");
        assertThat(role(curfewOnly)).contains(OfficerRole.EMC);
        assertThat(role(suspended(curfewOnly))).contains(OfficerRole.EMC);
        assertThat(ResponsibleOfficer.derive(curfewOnly.read()).orElseThrow().party())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Trail><Tag>GPS</Tag><Device>FITTED</Device>PERIOD</Trail>",
                "<Alcohol><Tag>ALCOHOL</Tag><Type>ABSTINENCE</Type>PERIOD</Alcohol>",
                "<Zone><Type>EXCLUSION</Type><Description>x</Description><OrderSaysMonitored>false</OrderSaysMonitored></Zone>",
                "<Other><Kind>UNPAID_WORK</Kind></Other>"
            })
    @Tag("PI-1.4")
    void isProbationAsSoonAsThereIsAnyRequirementBesideTheCurfew(String requirement) {
        Example example = Example.of("community-curfew-only")
                .with("</Requirements>", requirement.replace("PERIOD", PERIOD) + "</Requirements>");
        assertThat(role(example)).contains(OfficerRole.PROBATION);
        assertThat(role(suspended(example))).contains(OfficerRole.PROBATION);
        assertThat(ResponsibleOfficer.derive(example.read()).orElseThrow().party())
                .contains("probation.leeds-pdu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Trail><Tag>GPS</Tag><Device>FITTED</Device>PERIOD</Trail>",
                "<Alcohol><Tag>ALCOHOL</Tag><Type>ABSTINENCE</Type>PERIOD</Alcohol>"
            })
    @Tag("PI-1.4")
    void isProbationWhereTheOnlyRequirementIsTrailOrAlcohol(String requirement) {
        Example example = Example.of("community-curfew-only")
                .replacing("<Curfew>.*</Curfew>", requirement.replace("PERIOD", PERIOD));
        assertThat(role(example)).contains(OfficerRole.PROBATION);
    }

    @ParameterizedTest
    @CsvSource({
        "supervision-default, PROBATION",
        "bail-curfew, POLICE",
        "civil-dapo, POLICE",
        "youth-rehabilitation, YOT",
        "immigration, HOME_OFFICE",
        "variation, EMC"
    })
    void followsTheTypeOfOrder(String example, OfficerRole role) {
        assertThat(role(Example.of(example))).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-17, YJS, YOT", "2008-11-16, POLICE, POLICE"})
    void isTheYouthTeamForBailUntilThe18thBirthday(String birth, String organisation, OfficerRole role) {
        // Imposed on 16 November 2026: born on 17 November 2008 the person is 17, born on the 16th 18 that day.
        Example bail = Example.of("bail-curfew")
                .with("1979-12-02", birth)
                .with("<Organisation>POLICE", "<Organisation>" + organisation);
        assertThat(role(bail)).contains(role);
    }

    @Test
    void isTheHomeOfficeForACivilOrderOfItsOwn() {
        Example own = Example.of("civil-dapo")
                .replacing("<Kind>FAMILY_COURT", "<Kind>HOME_OFFICE")
                .without("<ResponsibleBody>.*?</ResponsibleBody>");
        assertThat(role(own)).contains(OfficerRole.HOME_OFFICE);
    }

    @Test
    void isTheOneStatedBeforeWhereARevocationRepeatsNothing() {
        assertThat(role(Example.of("revocation"))).isEmpty();
        assertThat(role(Example.of("sent-in-error"))).isEmpty();
        assertThat(role(Example.of("revocation").with("COMMUNITY</OrderType>", "SUPERVISION_DEFAULT</OrderType>")))
                .contains(OfficerRole.PROBATION);
    }

    private static Example suspended(Example example) {
        return example.with("<OrderType>COMMUNITY</OrderType>", SUSPENDED)
                .with("<SentenceType>COMMUNITY<", "<SentenceType>COMMUNITY_SUSPENDED_SENTENCE<");
    }

    private static Optional<OfficerRole> role(Example example) {
        return ResponsibleOfficer.derive(example.read()).map(ResponsibleOfficer::role);
    }
}
