package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Who is given what: C the contractor, S the body that supervises, Y the Youth Custody Service, P the Public Protection
 * Casework Section. Each row sets one field to a value of its own and looks for it in every copy.
 */
@Tag("COP-28")
class ReleaseDisclosureTest {
    private static final List<String> RECIPIENTS = List.of("contractor", "supervisor", "youth-custody", "ppcs");
    private static final String ATTEND =
            "ZLC|2|ATTENDANCE|At-a-course|Y|GPS|20261127150000+0000|20270226235900+0000|MON^0911^0922||Joinery||mother|";
    private static final String TRAIL =
            "ZLC|3|TRAIL|To-be-followed|Y|GPS|20261127160000+0000|20270227235900+0000||NON_FITTED|||||DOMESTIC_ABUSE_ON_LICENCE";
    private static final String ZONE = "ZLC|4|EXCLUSION_ZONE|Keep-away|Y|GPS|20261127170000+0000|||| Mill|Dusk||";
    private static final String DRINK =
            "ZLC|5|ALCOHOL_LEVEL|Drink-less|Y|ALCOHOL|20261127180000+0000|20270228235900+0000||||||7";
    private static final String PROJECT =
            "ZEX|DOMESTIC_ABUSE_ON_LICENCE|20261127160000+0000|20270227235900+0000|20270220"
                    + "|Decider-Dan|20261103|TFP|Y|N";

    /** One notification with every segment. */
    static final Notification FULL = Notification.of("hdc")
            .behind("PID", "NK1|1|Adultson^Ada|^Auntie||^^^^^^^^^^^07700 900999")
            .behind("ZLC", ATTEND)
            .behind("ZLC", TRAIL)
            .behind("ZLC", ZONE.replace("| Mill", "|Mill"))
            .behind("ZLC", DRINK)
            .behind("ZLC", PROJECT)
            .behind("ZOF", "ZPP|ppcs.casework|PPCS/1")
            .with("BK44110^^^^BOOK", "BK44110^^^^BOOK~HO55^^^^HO~CEPR66^^^^CEPR~CASE77^^^^CASE")
            .field("ZRK-3", "2")
            .field("ZRK-4", "3");

    @ParameterizedTest
    @CsvSource({
        "MSH-4, prison.oakwood, >prison.oakwood<, CSYP",
        "MSH-10, LEI-99, >LEI-99<, CSYP",
        "PID-5, Zed^Yan^Xi^^^^L~Wu^^^^^^A, <First>Yan</First><Middle>Xi</Middle><Last>Zed</Last><Alias>Wu</Alias>, CSYP",
        "PID-7, 19900102, <DateOfBirth>1990-01-02<, CSYP",
        "PID-8, F, <Sex>FEMALE<, CSYP",
        "PID-13, ^^^^^^^^^^^01632 960001, >01632 960001<, CS",
        "PID-15, ^Welsh, >Welsh<, CS",
        "PV1-3, ^^^ABC^^^^^HMP Elsewhere, <Code>ABC</Code><Name>HMP Elsewhere<, CSYP",
        "PV1-45, 20261126081500+0000, <ReleasedAt>2026-11-26T08:15:00Z<, CSYP",
        "ZRL-1, REL/7, <ReleaseId>REL/7<, CSYP",
        "ZRL-2, LEI-98, <Replaces>LEI-98<, CSYP",
        "ZRL-3, probation.hull-pdu, >probation.hull-pdu<, CSYP",
        "ZRL-5, Wessex, <Region>Wessex<, CSYP",
        "ZRL-6, Unit-Six, <Unit>Unit-Six<, CSYP",
        "ZRL-7, six@probation.example, >six@probation.example<, CSYP",
        "ZRL-8, Officer Eight, <Officer><Name>Officer Eight<, CSYP",
        "ZRL-9, 01632 960009, >01632 960009<, CSYP",
        "ZRL-10, ten@probation.example, >ten@probation.example<, CSYP",
        "ZRL-12, DIRECTOR, >DIRECTOR<, CSYP",
        "ZRL-13, Thirteen, >Thirteen<, CSYP",
        "ZRL-14, SOPC, >SOPC<, CSYP",
        "ZRL-15, 541, >541<, SYP",
        "ZRL-16, 20270601, >2027-06-01<, CSYP",
        "ZRL-17, cumbria, <PoliceArea>cumbria<, CSYP",
        "ZRL-19, PROBATION_OFFICE, >PROBATION_OFFICE<, CS",
        "ZRL-20, mother, <Installation><Location>PRIMARY</Location><Place>mother<, CS",
        "ZRL-21, 20261127181500+0000, >2026-11-27T18:15:00Z<, CS",
        "ZRL-22, Back door, >Back door<, CS",
        "ZRL-23, Knock twice, >Knock twice<, CS",
        "ZWR-1, NON_BINARY, >NON_BINARY<, S",
        "ZWR-2, Y, <InterpreterRequired>true<, CS",
        "ZWR-3, DEXTERITY, >DEXTERITY<, CS",
        "ZWR-3, MEMORY, >MEMORY<, S",
        "ZWR-4, Left wrist, >Left wrist<, CS",
        "ZRK-1, OTHER_OCCUPANTS, >OTHER_OCCUPANTS<, CS",
        "ZRK-1, DIVERSITY_CONCERNS, >DIVERSITY_CONCERNS<, S",
        "ZRK-2, Loose stair, >Loose stair<, CS",
        "ZRK-3, 1, <Level>1<, CSP",
        "ZRK-4, 1, <Category>1<, CSP",
        "ZAD-3, LEISURE, >LEISURE<, S",
        "ZAD-4, A1^B2^C3^D4^M1 1AA, <Line1>A1</Line1><Line2>B2</Line2><Line3>C3</Line3><Line4>D4</Line4><Postcode>M1 1AA<, CSYP",
        "ZAD-5, 909, <Uprn>909<, CSYP",
        "ZAD-6, NOT_MADE, <DomesticAbuse>NOT_MADE<, S",
        "ZAD-7, NOT_MADE, <Safeguarding>NOT_MADE<, S",
        "ZAD-8, Checker Cy, >Checker Cy<, S",
        "ZAD-9, 20261117, >2026-11-17<, S",
        "ZAD[2]-2, TERTIARY, >TERTIARY<, CSYP",
        "ZHC-1, 20261127151000+0000, >2026-11-27T15:10:00Z<, CSY",
        "ZHC-2, 20270225235900+0000, >2027-02-25T23:59:00Z<, CSY",
        "ZHC-3, GPS, </ReleaseDayCurfew><Curfew><Tag>GPS<, C",
        "ZHC-3, GPS, <HomeDetention><Tag>GPS<, SY",
        "ZHC-4, MON^1901^0702^home, <From>19:01</From><To>07:02</To><Place>home<, CSY",
        "ZHC-5, 20261127153000+0000, <From>2026-11-27T15:30:00Z<, CSY",
        "ZHC-6, 20261128073000+0000, <Until>2026-11-28T07:30:00Z<, CSY",
        "ZHC-7, mother, </Until><Place>mother<, CSY",
        "ZHC-8, Late shift, >Late shift<, CSY",
        "ZLC-3, Not-to-meet, >Not-to-meet<, SYP",
        "ZLC[2]-3, Learn-to-join, >Learn-to-join<, SYP",
        "ZLC[2]-5, RF, <Attendance><Tag>RF<, C",
        "ZLC[2]-8, TUE^0913^0924, <From>09:13</From><To>09:24<, CSYP",
        "ZLC[2]-10, Masonry, >Masonry<, CSYP",
        "ZLC[3]-3, Walk, >Walk<, SYP",
        "ZLC[3]-6, 20261127163000+0000, <Start>2026-11-27T16:30:00Z<, CSYP",
        "ZLC[3]-7, 20270226120000+0000, <End>2027-02-26T12:00:00Z<, CSYP",
        "ZLC[3]-9, FITTED, <Device>FITTED<, CSYP",
        "ZLC[4]-3, Not-there, >Not-there<, CSYP",
        "ZLC[4]-10, Quay, <Name>Quay<, CSYP",
        "ZLC[4]-11, Dawn, <Duration>Dawn<, CSYP",
        "ZLC[4]-2, INCLUSION_ZONE, <Zone><Type>INCLUSION<, C",
        "ZLC[5]-2, ALCOHOL_ABSTINENCE, <Type>ABSTINENCE<, C",
        "ZLC[5]-13, 9, <AuditScore>9<, S",
        "ZEX-2, 20261127163000+0000, <Start>2026-11-27T16:30:00Z<, CSYP",
        "ZEX-3, 20270301120000+0000, <End>2027-03-01T12:00:00Z<, CSYP",
        "ZEX-4, 20270210, <FirstReview>2027-02-10<, SYP",
        "ZEX-5, Decider Di, >Decider Di<, SYP",
        "ZEX-6, 20261104, <DecidedOn>2026-11-04<, SYP",
        "ZEX-7, TOMV, <Offence>TOMV<, SYP",
        "ZEX-8, N, <DomesticAbuseKnown>false<, SYP",
        "ZEX-9, Y, <AlcoholRelated>true<, SYP",
        "ZOF-1, FRAUD_OFFENCES, >FRAUD_OFFENCES<, SYP",
        "ZOF-2, False-name, >False-name<, SYP",
        "ZOF-3, 20251003, >2025-10-03<, SYP",
        "ZPP-1, ppcs.other, >ppcs.other<, SYP",
        "ZPP-2, PPCS/2, >PPCS/2<, SYP",
        "NK1-2, Adultson^Eve, >Eve Adultson<, CS",
        "NK1-3, ^Uncle, >Uncle<, CS",
        "NK1-5, ^^^^^^^^^^^07700 900998, >07700 900998<, CS"
    })
    void givesAFieldToWhomItConcernsAndToNobodyElse(String field, String value, String written, String to) {
        assertThat(holders(FULL, written)).as("before").isEmpty();
        assertThat(holders(FULL.field(field, value), written)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "A4411KQ, CSYP",
        "2011/0455121T, CSYP",
        "X771204, CSYP",
        "BK44110, SYP",
        "HO55, SY",
        "CEPR66, SY",
        "CASE77, SY",
        "DOMESTIC_ABUSE_ON_LICENCE, CSYP",
        "To-be-followed, SYP",
        "Keep-away, CSYP",
        "Drink-less, SYP",
        "<ReviewDue>2027-02-27, ''"
    })
    void givesANumberOrAWordToWhomItConcerns(String written, String to) {
        assertThat(holders(FULL, written)).isEqualTo(to);
    }

    @Test
    void tellsWhenReviewsAreDue() {
        assertThat(holders(FULL.field("ZEX-3", "20270301120000+0000"), "<ReviewDue>2027-02-27<"))
                .isEqualTo("SYP");
    }

    @Test
    void statesThatThereIsNoFixedAbode() {
        Notification none = FULL.field("ZWR-5", "Y").field("ZAD-2", "SECONDARY");
        assertThat(holders(none, "<NoFixedAbode/>")).isEqualTo("CSYP");
        assertThat(holders(none, "<Type>PRIMARY<")).isEmpty();
    }

    @Test
    void givesTheContractorOnlyAddressesThatMatterToFitting() {
        Notification unused = Notification.of("hdc").behind("ZOF", "ZPP|ppcs.casework|PPCS/1");
        assertThat(holders(unused, "3 Harrow Yard")).isEqualTo("SYP");
        assertThat(holders(unused.field("ZHC-7", "mother"), "3 Harrow Yard")).isEqualTo("CSYP");
        assertThat(holders(unused.field("ZRL-20", "mother"), "3 Harrow Yard")).isEqualTo("CSYP");
    }

    @Test
    void givesTheContractorNoZoneThatIsNotMonitored() {
        Notification zone = FULL.field("ZLC[4]-4", "N").field("ZLC[4]-5", "").field("ZLC[4]-6", "");
        assertThat(holders(zone, "Keep-away")).isEqualTo("SYP");
    }

    @Test
    void saysWhenATemporaryReleaseEnds() {
        Notification temporary = Notification.of("ppcs-parole-licence")
                .field("PV1-36", "TEMPORARY_LICENCE")
                .field("ZRL-18", "20261112160000+0000");
        assertThat(holders(temporary, "<ReturnBy>2026-11-12T16:00:00Z<")).isEqualTo("CSYP");
    }

    @Test
    @Tag("COP-11")
    void namesTheYouthTeamsToEachOther() {
        Notification youth = Notification.of("youth-notice-of-supervision").behind("ZOF", "ZPP|ppcs.casework|PPCS/1");
        assertThat(holders(youth, "<YouthCustody>ycs.release-north<")).isEqualTo("SY");
        assertThat(holders(youth, ">yot.leeds<")).isEqualTo("CSYP");
    }

    @Test
    void tellsFindingsAboutHealthToTheSupervisorOnly() {
        assertThat(holders(FULL, ReleaseCopies.FOR_ALL.number())).isEqualTo("CSYP");
        assertThat(holders(FULL, ReleaseCopies.ABOUT_HEALTH.number())).isEqualTo("S");
    }

    @Test
    void givesPpcsNothingOfALicenceThatItDoesNotManage() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReleaseCopies.of("ppcs", Notification.of("hdc")));
    }

    @ParameterizedTest
    @FieldSource("org.emexchange.mapping.prison.Notification#ALL")
    void writesCopiesThatTheirSchemasTake(String name) {
        assertThat(ReleaseCopies.node("contractor", Notification.of(name)).name())
                .isEqualTo("ContractorRelease");
        assertThat(ReleaseCopies.node("supervisor", Notification.of(name)).name())
                .isEqualTo("SupervisorRelease");
    }

    private static String holders(Notification notification, String written) {
        return RECIPIENTS.stream()
                .filter(recipient ->
                        ReleaseCopies.of(recipient, managed(notification)).contains(written))
                .map(recipient -> recipient.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Notification managed(Notification notification) {
        return notification.text().contains("\rZPP|") ? notification : notification.behind("ZOF", "ZPP|ppcs.x|P");
    }
}
