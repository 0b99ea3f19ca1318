package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CrimPR 28.2(3) and 14.12: what the court must tell the monitor. Each case leaves out one thing of an example. */
class StatutoryMinimumTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    community-curfew-only    | <Phone>.*?</Phone>               | CourtOrder/DeviceWearer/Phone
                    community-curfew-only    | <Address ref.*?</Address>        | CourtOrder/DeviceWearer/Address
                    community-curfew-only    | <Offences>.*?</Offences>         | CourtOrder/Offences
                    suspended-sentence-aamr  | <Offences>.*?</Offences>         | CourtOrder/Offences
                    youth-rehabilitation     | <Offences>.*?</Offences>         | CourtOrder/Offences
                    bail-curfew              | <Offences>.*?</Offences>         | CourtOrder/Offences
                    bail-curfew              | <Surrender>.*?</Surrender>       | CourtOrder/Surrender
                    community-curfew-only    | <Requirements>.*?</Requirements> | CourtOrder/Requirements
                    variation                | <Requirements>.*?</Requirements> | CourtOrder/Requirements
                    variation                | <Phone>.*?</Phone>               | CourtOrder/DeviceWearer/Phone
                    community-curfew-only    | <Period>.*?</Period>             | CourtOrder/Requirements/Curfew/Period
                    community-curfew-only    | <Slot>.*</Slot>                  | CourtOrder/Requirements/Curfew/Slot
                    community-curfew-only    | <End>.*?</End>                   | CourtOrder/Requirements/Curfew/Period/End
                    supervision-default      | <End>.*?</End>                   | CourtOrder/Requirements/Curfew/Period/End
                    suspended-sentence-aamr  | <End>.*?</End>                   | CourtOrder/Requirements/Alcohol/Period/End
                    exclusion-zone-monitored | <Period>.*?</Period>             | CourtOrder/Requirements/Zone/Period
                    immigration              | <Period>.*?</Period>             | CourtOrder/Requirements/Trail/Period
                    revocation               | <EffectiveAt>.*?</EffectiveAt>   | CourtOrder/Change/EffectiveAt
                    """)
    void refusesAnOrderThatLeavesOut(String example, String pattern, String place) {
        assertThat(Example.of(example).read()).isNotNull();
        Example.of(example).without(pattern).isRefused(Kind.STATUTORY_MINIMUM, place);
    }

    @Test
    void refusesAttendanceWithoutPlaceOrTimes() {
        Example youth = Example.of("youth-rehabilitation");
        youth.without("<Place>school</Place>")
                .isRefused(Kind.STATUTORY_MINIMUM, "CourtOrder/Requirements/Attendance/Place");
        youth.replacing("(<Attendance>.*?)<Slot>.*</Slot>", "$1")
                .isRefused(Kind.STATUTORY_MINIMUM, "CourtOrder/Requirements/Attendance/Slot");
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        Example.of("bail-curfew")
                .without("<Phone>.*</Phone>")
                .without("<Surrender>.*?</Surrender>")
                .without("<Offences>.*?</Offences>")
                .isRefused(
                        Kind.STATUTORY_MINIMUM,
                        "CourtOrder/DeviceWearer/Phone",
                        "CourtOrder/Offences",
                        "CourtOrder/Surrender");
    }

    @Test
    void takesTheStatementThatThereIsNoPhoneNoAbodeAndNoFixedDate() {
        CourtOrder order = Example.of("immigration")
                .replacing("<Phone>.*?</Phone>", "<NoPhone/>")
                .replacing("<Address ref.*?</Address>", "<NoFixedAbode/>")
                .read();
        assertThat(order.wearer().phones()).isEmpty();
        assertThat(order.wearer().noFixedAbode()).isTrue();
        assertThat(Example.of("bail-curfew")
                        .replacing("<At>.*?</At>", "<NotFixed/>")
                        .read()
                        .surrender())
                .contains(new Surrender(java.util.Optional.empty()));
    }

    @Test
    void takesABailOrderThatRunsUntilFurtherOrder() {
        assertThat(Example.of("bail-curfew").text()).doesNotContain("<End>");
        assertThat(Example.of("bail-curfew")
                        .read()
                        .requirements()
                        .curfews()
                        .get(0)
                        .period()
                        .end())
                .isEmpty();
    }

    @Test
    void refusesAnOrderInWhichNothingIsMonitored() {
        Example.of("exclusion-zone-not-monitored")
                .without("<Trail>.*?</Trail>")
                .isRefused(Kind.STATUTORY_MINIMUM, "CourtOrder/Requirements");
    }

    @Test
    void takesAZoneWithATagForMonitoredThoughTheOrderDoesNotSaySo() {
        Example tagged = Example.of("exclusion-zone-monitored")
                .with("<OrderSaysMonitored>true", "<OrderSaysMonitored>false")
                .without("<Trail>.*?</Trail>");
        assertThat(tagged.read().requirements().zones().get(0).isMonitored()).isTrue();
        tagged.without("<Period>.*?</Period>").isRefused(Kind.STATUTORY_MINIMUM, "CourtOrder/Requirements/Zone/Period");
    }

    @Test
    void takesACivilOrderWithoutOffences() {
        assertThat(Example.of("civil-dapo").read().offences()).isEmpty();
    }
}
