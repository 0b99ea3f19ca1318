package org.emexchange.mapping.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.ZoneType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationXmlTest {

    @Test
    void readsEveryFactOfACurfewViolation() {
        Violation read = Notices.violation("curfew-absence");
        assertThat(read.violationId()).isEqualTo("EMC-V-2026-118204");
        assertThat(read.orderId()).isEqualTo("HMC/2026/009077");
        assertThat(read.report()).isEqualTo(ViolationReport.FIRST);
        assertThat(read.withdrawnBecause()).isEmpty();
        assertThat(read.subject().name().last()).isEqualTo("Ashcombe");
        assertThat(read.subject().dateOfBirth()).isEqualTo("1979-12-02");
        assertThat(read.subject().identifiers().crn()).contains("X448812");
        assertThat(read.kind()).isEqualTo(ViolationKind.CURFEW_ABSENCE);
        assertThat(read.from()).isEqualTo("2026-11-20T21:00:00Z");
        assertThat(read.until()).contains(Instant.parse("2026-11-20T23:41:12Z"));
        assertThat(read.identifiedAt()).isEqualTo("2026-11-20T21:15:00Z");
        assertThat(read.mayLeadToBreach()).isTrue();
        assertThat(read.curfew().orElseThrow().until()).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(read.zone()).isEmpty();
        assertThat(read.evidence().summary()).startsWith("Not at the curfew address");
        assertThat(read.evidence().events()).hasSize(3);
        assertThat(read.evidence().events().get(1))
                .isEqualTo(new Event(Instant.parse("2026-11-20T23:41:12Z"), EquipmentEvent.RETURNED));
        assertThat(read.steps())
                .extracting(StepTaken::kind)
                .containsExactly(ContractorStep.CALLED, ContractorStep.SPOKE);
        assertThat(read.steps().get(0).note().orElseThrow()).contains("sister");
        assertThat(read.explanation().orElseThrow()).contains("hospital");
        assertThat(read.desk().phone()).isEqualTo("0161 496 0700");
    }

    @Test
    void readsPositionsExactly() {
        Violation read = Notices.violation("zone-entry");
        assertThat(read.zone().orElseThrow().type()).isEqualTo(ZoneType.EXCLUSION);
        Fix second = read.evidence().fixes().get(1);
        assertThat(second.position()).isEqualTo(new Position(537_935_000, -15_249_000));
        assertThat(second.precisionMetres()).isEqualTo(6);
        assertThat(second.source()).isEqualTo(PositionSource.GPS);
        assertThat(second.position().latitudeText()).isEqualTo("53.7935000");
        assertThat(second.position().longitudeText()).isEqualTo("-1.5249000");
    }

    @Test
    void readsTheAlcoholResultThatAViolationRestsOnAndAWithdrawal() {
        assertThat(Notices.violation("alcohol").alcoholResult()).contains("EMC-A-2026-004177");
        assertThat(Notices.violation("alcohol").until()).isEmpty();
        Violation withdrawn = Notices.violation("withdrawn");
        assertThat(withdrawn.report()).isEqualTo(ViolationReport.WITHDRAWN);
        assertThat(withdrawn.withdrawnBecause().orElseThrow()).contains("faulty tag");
        assertThat(withdrawn.mayLeadToBreach()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "curfew-absence, 2026-11-21T21:00:00Z",
        "zone-entry, 2026-11-20T16:04:00Z",
        "alcohol, 2026-11-19T19:30:00Z"
    })
    @Tag("PI-3.14")
    void givesTheOfficerTwentyFourHoursFromTheViolation(String example, Instant by) {
        assertThat(Notices.violation(example).officerToldBy()).isEqualTo(by);
    }

    @Test
    @Tag("PI-3.14")
    void countsElapsedHoursWhereTheClocksGoBack() {
        Violation read = Notices.example("alcohol")
                .with("2026-11-18T19:30:00Z", "2026-10-24T23:30:00+01:00")
                .read(ViolationXml::read);
        assertThat(read.officerToldBy()).isEqualTo("2026-10-25T22:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        curfew-absence | <Report>FIRST             | <Report>WITHDRAWN          | Violation/WithdrawnBecause
        withdrawn      | <Report>WITHDRAWN         | <Report>FURTHER            | Violation/WithdrawnBecause
        curfew-absence | <Kind>CURFEW_ABSENCE      | <Kind>STRAP_TAMPER         | Violation/Curfew
        withdrawn      | <Kind>STRAP_TAMPER        | <Kind>CURFEW_ABSENCE       | Violation/Curfew
        zone-entry     | <Kind>ZONE_ENTRY          | <Kind>ATTENDANCE_MISSED    | Violation/Zone
        withdrawn      | <Kind>STRAP_TAMPER        | <Kind>ZONE_EXIT            | Violation/Zone
        zone-entry     | <Kind>ZONE_ENTRY          | <Kind>ZONE_EXIT            | Violation/Zone/Type
        zone-entry     | <Type>EXCLUSION           | <Type>INCLUSION            | Violation/Zone/Type
        alcohol        | <Kind>ALCOHOL             | <Kind>ACCESS_REFUSED       | Violation/AlcoholResult
        withdrawn      | <Kind>STRAP_TAMPER        | <Kind>ALCOHOL              | Violation/AlcoholResult
        curfew-absence | Until>2026-11-20T23:41:12 | Until>2026-11-20T20:59:59  | Violation/OccurredUntil
        curfew-absence | At>2026-11-20T21:15:00    | At>2026-11-20T20:59:59     | Violation/IdentifiedAt
        curfew-absence | Until>2026-11-21T06:00:00 | Until>2026-11-20T21:00:00  | Violation/Curfew/Until, Violation/OccurredFrom
        curfew-absence | <From>2026-11-20T21:00:00 | <From>2026-11-20T21:00:01  | Violation/OccurredFrom
        """)
    void refusesAReportThatContradictsItself(String example, String from, String to, String places) {
        Notices.example(example).with(from, to).isRefusedBy(ViolationXml::read, Kind.CONTRADICTION, places.split(", "));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CURFEW_ABSENCE", "ALCOHOL", "STRAP_TAMPER", "HOME_UNIT_TAMPER", "ACCESS_REFUSED", "TAG_TAMPER"})
    void refusesPositionsWithAViolationThatIsNotAboutAPlace(ViolationKind kind) {
        assertThat(Notices.example("zone-entry")
                        .with("<Kind>ZONE_ENTRY", "<Kind>" + kind)
                        .refusedBy(ViolationXml::read)
                        .places())
                .contains("Violation/Fix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ViolationId",
                "OrderId",
                "Report",
                "Subject",
                "Kind",
                "OccurredFrom",
                "IdentifiedAt",
                "MayLeadToBreach",
                "Summary",
                "Desk",
                "DateOfBirth"
            })
    void refusesAReportThatLacksAFact(String element) {
        assertThat(Notices.example("alcohol")
                        .withoutElement(element)
                        .refusedBy(ViolationXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        53.7991000 | 90.0000001
        53.7991000 | 53.79910001
        53.7991000 | NaN
        53.7991000 | 5.3E1
        53.7991000 | \u0665\u0663
        -1.5302000 | -180.1
        <PrecisionMetres>8< | <PrecisionMetres>-8<
        <PrecisionMetres>8< | <PrecisionMetres>99999999999<
        2026-11-19T15:58:00Z | 2026-11-19T15:58:00
        2026-11-19T15:58:00Z | 2026-02-30T15:58:00Z
        EMC-V-2026-118377 | ../../etc/passwd
        """)
    void refusesValuesThatHaveNotTheirForm(String from, String to) {
        assertThat(Notices.example("zone-entry")
                        .with(from, to)
                        .refusedBy(ViolationXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @Test
    void refusesWhatIsNotOneDocumentInUtf8() {
        Published example = Notices.example("zone-entry");
        String text = example.text().replaceFirst("<\\?xml.*?\\?>", "");
        for (String hostile : new String[] {
            "<!DOCTYPE Violation [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + text.replace("EMC-V-2026", "&a;"),
            text.substring(0, text.length() - 9),
            text + text,
            "",
        }) {
            assertThat(new Published(hostile).refusedBy(ViolationXml::read).kind())
                    .isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void boundsWhatAReportHolds() {
        String event = "<Event><At>2026-11-18T09:12:00Z</At><Kind>STRAP_ALERT</Kind></Event>";
        Published many = Notices.example("withdrawn").with("<StepTaken>", event.repeat(499) + "<StepTaken>");
        assertThat(many.read(ViolationXml::read).evidence().events()).hasSize(500);
        many.with("<StepTaken>", event + "<StepTaken>")
                .isRefusedBy(ViolationXml::read, Kind.SCHEMA, "Violation/Event[501]");
    }

    @Test
    void takesEveryTextAsDataAndNamesNoneInARefusal() {
        String text = "${bean:x} #{env.HOME} {{jndi:ldap://a}} ' OR 1=1 -- &lt;script&gt;";
        Violation read = Notices.example("alcohol")
                .with("Alcohol confirmed in the readings from 19:30.", text)
                .read(ViolationXml::read);
        assertThat(read.evidence().summary())
                .isEqualTo(text.replace("&lt;", "<").replace("&gt;", ">"));
        UnreadableException refusal =
                Notices.example("alcohol").with("1988-02-09", "Catterall-born").refusedBy(ViolationXml::read);
        assertThat(refusal.getMessage()).doesNotContain("Catterall").contains("Violation/Subject/DateOfBirth");
    }

    @Test
    void saysNothingOfThePersonInText() {
        Violation read = Notices.violation("zone-entry");
        assertThat(read).hasToString("Violation[FURTHER ZONE_ENTRY]");
        assertThat(read.evidence()).hasToString("Evidence[4 fixes, 0 events]");
        assertThat(read.subject()).hasToString("Subject");
        assertThat(read.evidence().fixes().get(0).toString()).doesNotContain("537991");
    }
}
