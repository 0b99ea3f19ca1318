package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case changes one fact of an example that is taken, so that the order becomes impossible. */
class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    community-curfew-only   | 2027-02-16T07:00:00Z                     | 2026-11-16T19:00:00Z                    | CourtOrder/Requirements/Curfew/Period/End
                    suspended-sentence-aamr | <Until>2026-11-18T14:00:00Z              | <Until>2026-11-16T14:00:00Z             | CourtOrder/Requirements/Alcohol/FittingStay/Until
                    community-curfew-only   | <DateOfBirth>1994-03-08                  | <DateOfBirth>2026-11-16                 | CourtOrder/DeviceWearer/DateOfBirth
                    community-curfew-only   | <ConvictedOn>2026-10-19                  | <ConvictedOn>2026-11-17                 | CourtOrder/ConvictedOn
                    community-curfew-only   | <CommittedOn>2026-08-30                  | <CommittedOn>2026-11-17                 | CourtOrder/Offences/Offence/CommittedOn
                    community-curfew-only   | <SentenceType>COMMUNITY<                 | <SentenceType>COMMUNITY_YRO<            | CourtOrder/SentenceType
                    community-curfew-only   | <Organisation>PROBATION                  | <Organisation>POLICE                    | CourtOrder/ResponsibleBody/Organisation
                    bail-curfew             | <Organisation>POLICE                     | <Organisation>PROBATION                 | CourtOrder/ResponsibleBody/Organisation
                    youth-rehabilitation    | <Organisation>YJS                        | <Organisation>PROBATION                 | CourtOrder/ResponsibleBody/Organisation
                    community-curfew-only   | <Action>NEW                              | <Action>VARIED                          | CourtOrder/Change
                    variation               | <Action>VARIED                           | <Action>NEW                             | CourtOrder/Change
                    community-curfew-only   | <Location>PRIMARY</Location><Place>home  | <Location>PRIMARY</Location><Place>work | CourtOrder/Installation/Place
                    community-curfew-only   | <Category>NO_RISK                        | <Category>IOM</Category><Category>NO_RISK | CourtOrder/Risk/Category
                    """)
    void refuses(String example, String from, String to, String place) {
        Example compact = new Example(Example.of(example).text().replaceAll(">\\s+<", "><"));
        assertThat(compact.read()).isNotNull();
        compact.with(from, to).isRefused(Kind.CONTRADICTION, place);
    }

    @Test
    void refusesANewPeriodThatWasOverBeforeTheOrderWasImposed() {
        Example.of("community-curfew-only")
                .with("2026-11-16T19:00:00Z", "2026-09-01T19:00:00Z")
                .with("2027-02-16T07:00:00Z", "2026-11-16T00:00:00Z")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Requirements/Curfew/Period/End");
    }

    @Test
    void takesAVariedPeriodThatIsOver() {
        assertThat(Example.of("variation")
                        .with("2027-02-16T07:00:00Z", "2026-12-01T07:00:00Z")
                        .read())
                .isNotNull();
    }

    @Test
    void refusesAStretchOfCurfewThatEndsWhenItBegins() {
        Example.of("community-curfew-only")
                .replacing("(<Day>MONDAY</Day>\\s*<From>19:00</From>\\s*<To>)07:00", "$119:00")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Requirements/Curfew/Slot/To");
    }

    @Test
    void takesACurfewOfTheWholeDay() {
        Curfew curfew = Example.of("community-curfew-only")
                .replacing("(<Day>MONDAY</Day>\\s*)<From>19:00</From>(\\s*<To>)07:00", "$1<From>00:00</From>$200:00")
                .read()
                .requirements()
                .curfews()
                .get(0);
        assertThat(curfew.slots().get(0).from()).isEqualTo(curfew.slots().get(0).to());
    }

    @Test
    void refusesAttendanceThatEndsOnAnotherDay() {
        Example.of("youth-rehabilitation")
                .replacing("<To>15:00</To>", "<To>08:00</To>")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Requirements/Attendance/Slot/To");
    }

    @Test
    void refusesTwoAddressesOfOneName() {
        Example.of("youth-rehabilitation")
                .with("ref=\"school\"", "ref=\"home\"")
                .isRefused(
                        Kind.CONTRADICTION,
                        "CourtOrder/DeviceWearer/Address[2]",
                        "CourtOrder/Requirements/Attendance/Place");
    }

    @Test
    void refusesACurfewAtTwoPlacesAtOnce() {
        // Monday 19:00 to Tuesday 07:00 at home; Tuesday 06:59 elsewhere is too early by a minute, 07:00 is not.
        Example two = Example.of("youth-rehabilitation");
        two.replacing("<From>20:00</From>(\\s*<To>)07:00(</To>\\s*<Place>)home", "<From>06:59</From>$107:30$2school")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Requirements/Curfew/Slot[7]/Place");
        assertThat(two.replacing(
                                "<From>20:00</From>(\\s*<To>)07:00(</To>\\s*<Place>)home",
                                "<From>07:00</From>$107:30$2school")
                        .read())
                .isNotNull();
    }

    @Test
    void takesACurfewThatMovesOnTheMinute() {
        String tuesday = "(<Day>TUESDAY</Day>\\s*<From>)20:00(</From>\\s*<To>)07:00(</To>\\s*<Place>)home";
        Example youth = Example.of("youth-rehabilitation");
        assertThat(youth.replacing(tuesday, "$107:00$207:30$3school").read()).isNotNull();
        youth.replacing(tuesday, "$106:59$207:30$3school")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Requirements/Curfew/Slot[2]/Place");
    }

    @Test
    void takesAConvictionOnTheDayOfTheOrder() {
        assertThat(Example.of("community-curfew-only")
                        .with("<ConvictedOn>2026-10-19", "<ConvictedOn>2026-11-16")
                        .read())
                .isNotNull();
    }

    @Test
    void refusesSurrenderOutsideBail() {
        Example.of("community-curfew-only")
                .with("<PoliceArea>", "<Surrender><NotFixed/></Surrender><PoliceArea>")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/Surrender");
    }

    @Test
    void refusesACourtsOrderWithoutItsResponsibleBody() {
        Example.of("community-curfew-only")
                .without("<ResponsibleBody>.*?</ResponsibleBody>")
                .isRefused(Kind.CONTRADICTION, "CourtOrder/ResponsibleBody");
        assertThat(Example.of("immigration").read().responsibleBody()).isEmpty();
    }

    @Test
    void takesBailOfAPersonUnder18ForTheYouthOffendingTeamOnly() {
        Example child = Example.of("bail-curfew").with("1979-12-02", "2009-12-02");
        child.isRefused(Kind.CONTRADICTION, "CourtOrder/ResponsibleBody/Organisation");
        assertThat(child.with("<Organisation>POLICE", "<Organisation>YJS").read())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"probation.in.court-order", "probation.leeds.out", "probation.in"})
    void refusesABodyWhoseIdIsAnAddress(String party) {
        Example.of("community-curfew-only")
                .with("<Party>probation.leeds-pdu", "<Party>" + party)
                .isRefused(Kind.CONTRADICTION, "CourtOrder/ResponsibleBody/Party");
    }

    @Test
    void namesAllContradictionsAtOnce() {
        Example.of("community-curfew-only")
                .with("<DateOfBirth>1994-03-08", "<DateOfBirth>2026-12-08")
                .with("2027-02-16T07:00:00Z", "2026-11-16T18:59:59Z")
                .with("<Organisation>PROBATION", "<Organisation>YJS")
                .isRefused(
                        Kind.CONTRADICTION,
                        "CourtOrder/DeviceWearer/DateOfBirth",
                        "CourtOrder/ResponsibleBody/Organisation",
                        "CourtOrder/Requirements/Curfew/Period/End");
    }
}
