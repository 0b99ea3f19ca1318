package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("COP-28")
class CourtOrderToContractorTest {

    @ParameterizedTest
    @FieldSource("org.emexchange.mapping.court.Example#ALL")
    void writesACopyThatItsSchemaTakes(String name) {
        assertThat(Copies.contractorNode(Example.of(name)).name()).isEqualTo("ContractorOrder");
    }

    @Test
    void givesTheStatutoryMinimum() {
        XmlNode copy = Copies.contractorNode(Example.of("bail-curfew"));
        XmlNode wearer = copy.only("DeviceWearer");
        assertThat(wearer.only("Name").line("Last")).isEqualTo("Ashcombe");
        assertThat(wearer.lines("Phone")).containsExactly("07700 900345", "0113 496 0456");
        assertThat(wearer.only("Address").only("Postal").line("Line1")).isEqualTo("27 Quarry Rise");
        assertThat(copy.only("Offence").line("Title")).isEqualTo("Burglary of a dwelling");
        XmlNode curfew = copy.only("Curfew");
        assertThat(curfew.only("Period").line("Start")).isEqualTo("2026-11-16T21:00:00Z");
        assertThat(curfew.only("Period").has("End")).isFalse();
        assertThat(curfew.all("Slot"))
                .extracting(slot -> slot.line("Day"))
                .containsExactly("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
        assertThat(curfew.all("Slot").get(0).line("From")).isEqualTo("21:00");
        assertThat(copy.only("Surrender").line("At")).isEqualTo("2027-01-11T09:30:00Z");
        assertThat(Copies.contractorNode(Example.of("suspended-sentence-aamr"))
                        .only("ResponsibleOfficer")
                        .only("Contact")
                        .line("Name"))
                .isEqualTo("Marianne Oakhurst");
    }

    @ParameterizedTest
    @CsvSource({
        "community-curfew-only, Curfew with EM",
        "suspended-sentence-aamr, AAMR",
        "exclusion-zone-monitored, Location Monitoring (Fitted Device);EM Exclusion / Inclusion Zone",
        "exclusion-zone-not-monitored, Location Monitoring (Fitted Device)",
        "youth-rehabilitation, Curfew with EM;Location Monitoring (Fitted Device);Attendance Requirement",
        "revocation, ''"
    })
    void namesTheConditionsInTheWordsOfTheField(String example, String conditions) {
        assertThat(Copies.contractorNode(Example.of(example)).all("EnforceableCondition"))
                .extracting(condition -> condition.line("Condition"))
                .isEqualTo(conditions.isEmpty() ? List.of() : List.of(conditions.split(";")));
    }

    @Test
    void namesTheOtherConditionsInTheWordsOfTheField() {
        assertThat(Copies.forContractor(Example.of("suspended-sentence-aamr").with("ABSTINENCE", "LEVEL")))
                .contains("<Condition>AML</Condition>");
        assertThat(Copies.forContractor(Example.of("immigration").with(">FITTED<", ">NON_FITTED<")))
                .contains("<Condition>Location Monitoring (using Non-Fitted Device)</Condition>");
        assertThat(Copies.forContractor(Example.of("civil-dapo").with(">EXCLUSION<", ">RESTRICTION<")))
                .contains("<Condition>Restriction Zones</Condition>");
    }

    @ParameterizedTest
    @CsvSource({
        "community-curfew-only, REQUEST, ''",
        "variation, VARIATION, SR08",
        "revocation, REVOCATION, SR21",
        "sent-in-error, END_MONITORING, SR21"
    })
    void namesTheRequestInTheWordsOfTheField(String example, String request, String subCategory) {
        XmlNode copy = Copies.contractorNode(Example.of(example));
        assertThat(copy.line("RequestType")).isEqualTo(request);
        assertThat(copy.optionalLine("ServiceRequest").orElse("")).isEqualTo(subCategory);
    }

    @Test
    void namesTheEndOfBailAsRemovalOfEquipment() {
        Example revoked = Example.of("bail-curfew")
                .with(
                        "<Action>NEW</Action>",
                        "<Action>REVOKED</Action><Change><RefersTo>0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01</RefersTo>"
                                + "<EffectiveAt>2026-12-01T10:00:00Z</EffectiveAt></Change>");
        assertThat(Copies.contractorNode(revoked).line("ServiceRequest")).isEqualTo("SR11");
    }

    @Test
    @Tag("COP-17")
    void keepsBackWhatFittingAndMonitoringDoNotNeed() {
        Example example = Example.of("suspended-sentence-aamr");
        assertThat(example.text())
                .contains("<Gender>", "MENTAL_HEALTH", "AuditScore", "HISTORY_OF_SUBSTANCE_ABUSE", "Checks")
                .contains("REHABILITATION_ACTIVITY", "ConvictedOn", "62GD1480326", "CommittedOn");
        assertThat(Copies.forContractor(example))
                .doesNotContain("Gender", "MENTAL_HEALTH", "AuditScore", "HISTORY_OF_SUBSTANCE_ABUSE", "Checks")
                .doesNotContain("REHABILITATION_ACTIVITY", "ConvictedOn", "62GD1480326", "CommittedOn", "2026-06-13")
                .contains("SKIN_CONDITION", "fit to the right", "THREATS_OF_VIOLENCE", "Visit in pairs");
    }

    @Test
    void keepsBackPrisonAndHomeOfficeNumbersUnlessTheHomeOfficeImposedTheOrder() {
        String numbers = "<PrisonNumber>LN0001</PrisonNumber><HomeOfficeReference>HO0001</HomeOfficeReference>"
                + "<Cepr>CE0001</Cepr>";
        String court = Copies.forContractor(
                Example.of("community-curfew-only").with("<CourtCaseReference>", numbers + "<CourtCaseReference>"));
        assertThat(court).doesNotContain("LN0001", "HO0001", "CE0001").contains("2014/0123456X", "X123456");
        assertThat(Copies.forContractor(Example.of("immigration"))).contains("M1234567", "CE-0098812");
    }

    @Test
    void keepsBackAddressesWhereNothingIsMonitored() {
        String second = "<Address ref=\"mum\"><Type>SECONDARY</Type><Postal><Line1>2 Secret Row</Line1>"
                + "<Postcode>LS1 1AA</Postcode></Postal></Address>";
        Example example = Example.of("community-curfew-only").replacing("</Address>", "</Address>" + second);
        assertThat(Copies.forContractor(example)).doesNotContain("2 Secret Row").contains("14 Larkfield Terrace");
        assertThat(Copies.forContractor(example.with("<Location>PRIMARY</Location>", "<Location>SECONDARY</Location>")
                        .replacing("</Location>\\s*<Place>home", "</Location><Place>mum")))
                .contains("2 Secret Row");
        Example curfewThere = example.replacing("<Place>home</Place>(\\s*</Slot>)", "<Place>mum</Place>$1");
        assertThat(Copies.forContractor(curfewThere)).contains("2 Secret Row");
        Example allThere = new Example(example.text().replace("<Place>home</Place>", "<Place>mum</Place>"));
        assertThat(Copies.forContractor(allThere)).contains("14 Larkfield Terrace");
    }

    @Test
    @Tag("EPG-zone")
    void keepsBackAZoneThatTheOrderDoesNotMonitor() {
        assertThat(Copies.forContractor(Example.of("exclusion-zone-not-monitored")))
                .doesNotContain("<Zone>", "Spring Bank");
        assertThat(Copies.forContractor(Example.of("exclusion-zone-monitored"))).contains("<Zone>", "Spring Bank");
    }

    @Test
    void saysThatNoRiskToStaffIsKnownWhenOnlyHealthIs() {
        XmlNode risk = Copies.contractorNode(Example.of("with-findings")).only("Risk");
        assertThat(risk.lines("Category")).containsExactly("NO_RISK");
    }

    @Test
    void givesEveryDocument() {
        assertThat(Copies.contractorNode(Example.of("with-attachments")).all("Attachment"))
                .extracting(attachment -> attachment.line("Type"))
                .containsExactly("GRANT_OF_BAIL", "PHOTO_ID", "ENFORCEMENT_ZONE_MAP");
    }

    @Test
    void tellsOnlyTheFindingsThatConcernTheContractor() {
        assertThat(Copies.contractorNode(Example.of("with-findings")).all("Finding"))
                .extracting(finding -> finding.line("Number"))
                .containsExactly("EMF-201");
    }

    @Test
    void namesTheMessageThatALaterChangeRefersTo() {
        assertThat(Copies.contractorNode(Example.of("community-curfew-only")).line("SourceMessage"))
                .isEqualTo(Copies.SOURCE);
        assertThat(Copies.contractorNode(Example.of("variation")).only("Change").line("RefersTo"))
                .isEqualTo(Copies.SOURCE);
    }
}
