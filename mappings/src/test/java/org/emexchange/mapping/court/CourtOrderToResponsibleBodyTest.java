package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("COP-28")
class CourtOrderToResponsibleBodyTest {

    @ParameterizedTest
    @FieldSource("org.emexchange.mapping.court.Example#ALL")
    void writesACopyThatItsSchemaTakes(String name) {
        assertThat(Copies.bodyNode(Example.of(name)).name()).isEqualTo("ResponsibleBodyOrder");
    }

    @Test
    void givesProbationTheWholeOrder() {
        Example example = Example.of("suspended-sentence-aamr");
        XmlNode copy = Copies.bodyNode(example);
        assertThat(copy.line("ConvictedOn")).isEqualTo("2026-10-19");
        assertThat(copy.only("ImposedBy").line("CaseReference")).isEqualTo("62GD1480326");
        XmlNode wearer = copy.only("DeviceWearer");
        assertThat(wearer.line("Gender")).isEqualTo("MALE");
        assertThat(wearer.lines("Disability")).containsExactly("SKIN_CONDITION", "MENTAL_HEALTH");
        assertThat(wearer.only("Identifiers").line("Crn")).isEqualTo("X234567");
        assertThat(wearer.only("Address").only("Checks").line("DomesticAbuse")).isEqualTo("MADE");
        XmlNode requirements = copy.only("Requirements");
        assertThat(requirements.only("Alcohol").line("AuditScore")).isEqualTo("11");
        assertThat(requirements.only("Alcohol").only("FittingStay").line("Until"))
                .isEqualTo("2026-11-18T14:00:00Z");
        assertThat(requirements.only("Other").line("Kind")).isEqualTo("REHABILITATION_ACTIVITY");
        assertThat(copy.all("Offence")).hasSize(2);
        assertThat(copy.all("Finding"))
                .extracting(finding -> finding.line("Number"))
                .containsExactly("EMF-201", "EMF-311");
    }

    @Test
    @Tag("COP-17")
    void keepsBackFromThePoliceWhatOnlySupervisionNeeds() {
        Example example = Example.of("bail-curfew")
                .with("</Sex>", "</Sex><Gender>MALE</Gender>")
                .with("</PncId>", "</PncId><NomisId>A9999ZZ</NomisId><Crn>X999999</Crn>")
                .replacing(
                        "<InterpreterRequired>false</InterpreterRequired>",
                        "<InterpreterRequired>false</InterpreterRequired><Disability>MEMORY</Disability>")
                .with(
                        "</Requirements>",
                        "<Alcohol><Tag>ALCOHOL</Tag><Type>ABSTINENCE</Type><Period><Start>2026-11-16T21:00:00Z</Start>"
                                + "</Period><AuditScore>19</AuditScore></Alcohol>"
                                + "<Other><Kind>RESIDENCE</Kind></Other></Requirements>");
        assertThat(Copies.forBody(example))
                .doesNotContain("Gender", "A9999ZZ", "X999999", "MEMORY", "<AuditScore>", "RESIDENCE", "Checks")
                .contains("1998/0456789K", "27 Quarry Rise", "hostile to visitors", "Burglary of a dwelling")
                .contains("2027-01-11T09:30:00Z", "<Alcohol>", "<Curfew>");
    }

    @Test
    void givesThePoliceAZoneThatHasNoTag() {
        Example unmonitored = Example.of("with-attachments")
                .with("<OrderSaysMonitored>true", "<OrderSaysMonitored>false")
                .replacing("(<OrderSaysMonitored>false</OrderSaysMonitored>)\\s*<Tag>GPS</Tag>", "$1");
        assertThat(Copies.forBody(unmonitored)).contains("<Zone>");
        assertThat(Copies.forContractor(unmonitored)).doesNotContain("<Zone>");
    }

    @Test
    void givesThePhotographToThePoliceAndNotToSupervisors() {
        assertThat(Copies.bodyNode(Example.of("with-attachments")).all("Attachment"))
                .extracting(attachment -> attachment.line("Type"))
                .containsExactly("GRANT_OF_BAIL", "PHOTO_ID", "ENFORCEMENT_ZONE_MAP");
        Example forYouthTeam =
                Example.of("with-attachments").with("1999-02-11", "2009-02-11").with(">POLICE<", ">YJS<");
        assertThat(Copies.bodyNode(forYouthTeam).all("Attachment"))
                .extracting(attachment -> attachment.line("Type"))
                .containsExactly("GRANT_OF_BAIL", "ENFORCEMENT_ZONE_MAP");
    }

    @ParameterizedTest
    @CsvSource({
        "community-curfew-only, EMC, ''",
        "suspended-sentence-aamr, PROBATION, probation.leeds-pdu",
        "bail-curfew, POLICE, police.west-yorkshire",
        "civil-dapo, POLICE, police.humberside",
        "youth-rehabilitation, YOT, yot.leeds"
    })
    @Tag("PI-1.3")
    @Tag("PI-1.4")
    void statesTheResponsibleOfficerThatTheHubDerived(String example, String role, String party) {
        XmlNode officer = Copies.bodyNode(Example.of(example)).only("ResponsibleOfficer");
        assertThat(officer.line("Role")).isEqualTo(role);
        assertThat(officer.optionalLine("Party").orElse("")).isEqualTo(party);
    }

    @Test
    void leavesTheResponsibleOfficerOfARevocationAsItWas() {
        assertThat(Copies.bodyNode(Example.of("revocation")).has("ResponsibleOfficer"))
                .isFalse();
    }
}
