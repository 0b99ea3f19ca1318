package org.emexchange.hub.flow.courtorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.flow.courtorder.Orders.attendance;
import static org.emexchange.hub.flow.courtorder.Orders.trail;
import static org.emexchange.hub.flow.courtorder.Orders.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.AddressChecks;
import org.emexchange.mapping.court.CheckState;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.Zone;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.ResponsibleAdult;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.ZoneType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {
    private static final Zone UNMONITORED = zone(ZoneType.EXCLUSION, false, Optional.empty());
    private static final Zone MONITORED = zone(ZoneType.EXCLUSION, true, Optional.of(TagTechnology.GPS));

    @ParameterizedTest
    @CsvSource({
        "MADE, MADE, true, ''",
        "MADE, MADE, false, ADDRESS_CHECKS_NOT_CONFIRMED",
        "NOT_MADE, MADE, true, ADDRESS_CHECKS_NOT_MADE",
        "MADE, NOT_MADE, true, ADDRESS_CHECKS_NOT_MADE"
    })
    @Tag("EPG-address")
    void asksWhetherTheSpecifiedAddressWasChecked(
            CheckState domesticAbuse, CheckState safeguarding, boolean confirmed, String code) {
        AddressChecks checks = new AddressChecks(
                domesticAbuse, safeguarding, Optional.of("Duty officer").filter(any -> confirmed), Optional.empty());
        CourtOrder order = checked("community-curfew-only", Optional.of(checks));
        assertThat(Orders.codes(order)).isEqualTo(code.isEmpty() ? List.of() : List.of(FindingCode.valueOf(code)));
    }

    @Test
    @Tag("EPG-address")
    void asksWhereNothingIsSaidOfChecks() {
        CourtOrder order = checked("community-curfew-only", Optional.empty());
        assertThat(CourtOrderFindings.of(order))
                .containsExactly(new Finding(
                        FindingCode.ADDRESS_CHECKS_NOT_STATED, List.of("CourtOrder/DeviceWearer/Address/Checks")));
        CourtOrder stayForFitting = checked("suspended-sentence-aamr", Optional.empty());
        assertThat(Orders.codes(stayForFitting)).containsExactly(FindingCode.ADDRESS_CHECKS_NOT_STATED);
    }

    @Test
    @Tag("EPG-address")
    void asksNothingOfAnAddressThatTheOrderDoesNotSpecify() {
        CourtOrder order = checked("civil-dapo", Optional.empty());
        assertThat(Orders.codes(order)).isEmpty();
    }

    @Test
    @Tag("EPG-zone")
    void tellsThatNoBreachOfAZoneWillBeNotified() {
        Requirements besideTrail = requirements(List.of(UNMONITORED), true, false);
        assertThat(CourtOrderFindings.of(Orders.of(OrderType.COMMUNITY, besideTrail)))
                .containsExactly(new Finding(
                        FindingCode.ZONE_NOT_MONITORED, List.of("CourtOrder/Requirements/Zone/OrderSaysMonitored")));
        assertThat(Orders.codes(Orders.of(OrderType.BAIL, requirements(List.of(UNMONITORED), false, true))))
                .containsExactly(FindingCode.ZONE_NOT_MONITORED);
    }

    @Test
    @Tag("EPG-zone")
    void tellsItOfTheZoneThatIsNotMonitoredBesideOneThatIs() {
        Requirements both = requirements(List.of(MONITORED, UNMONITORED), false, false);
        assertThat(CourtOrderFindings.of(Orders.of(OrderType.COMMUNITY, both)))
                .containsExactly(new Finding(
                        FindingCode.ZONE_NOT_MONITORED, List.of("CourtOrder/Requirements/Zone[2]/OrderSaysMonitored")));
    }

    @Test
    @Tag("EPG-zone")
    void tellsNothingOfAZoneThatIsMonitoredOrHasNoLocationMonitoringBesideIt() {
        assertThat(Orders.codes(Orders.of(OrderType.COMMUNITY, requirements(List.of(MONITORED), true, false))))
                .isEmpty();
        assertThat(Orders.codes(Orders.of(OrderType.COMMUNITY, requirements(List.of(UNMONITORED), false, false))))
                .isEmpty();
        Zone inclusion = zone(ZoneType.INCLUSION, false, Optional.empty());
        assertThat(Orders.codes(Orders.of(OrderType.COMMUNITY, requirements(List.of(inclusion), true, false))))
                .isEmpty();
    }

    @Test
    void asksForTheResponsibleAdultOfAChild() {
        CourtOrder youth = Orders.example("youth-rehabilitation");
        assertThat(Orders.codes(youth)).isEmpty();
        DeviceWearer child = youth.wearer();
        assertThat(Orders.codes(Orders.with(youth, wearer(child, child.dateOfBirth(), Optional.empty()))))
                .containsExactly(FindingCode.RESPONSIBLE_ADULT_MISSING);
        // imposed on 16 November 2026: 18 on that day
        LocalDate birth = LocalDate.of(2008, 11, 16);
        assertThat(Orders.codes(Orders.with(youth, wearer(child, birth, Optional.empty()))))
                .isEmpty();
    }

    private static Requirements requirements(List<Zone> zones, boolean trail, boolean attendance) {
        return new Requirements(
                List.of(),
                zones,
                trail ? List.of(trail(TagTechnology.GPS)) : List.of(),
                attendance ? List.of(attendance(TagTechnology.GPS)) : List.of(),
                List.of(),
                List.of());
    }

    private static CourtOrder checked(String example, Optional<AddressChecks> checks) {
        CourtOrder order = Orders.example(example);
        DeviceWearer wearer = order.wearer();
        Address address = wearer.addresses().get(0);
        Address changed = new Address(address.ref(), address.type(), address.usage(), address.postal(), checks);
        return Orders.with(order, copy(wearer, wearer.dateOfBirth(), List.of(changed), wearer.responsibleAdult()));
    }

    private static DeviceWearer wearer(DeviceWearer wearer, LocalDate birth, Optional<ResponsibleAdult> adult) {
        return copy(wearer, birth, wearer.addresses(), adult);
    }

    private static DeviceWearer copy(
            DeviceWearer wearer, LocalDate birth, List<Address> addresses, Optional<ResponsibleAdult> adult) {
        return new DeviceWearer(
                wearer.name(),
                birth,
                wearer.sex(),
                wearer.gender(),
                wearer.identifiers(),
                wearer.phones(),
                wearer.email(),
                wearer.language(),
                wearer.interpreterRequired(),
                wearer.disabilities(),
                wearer.disabilityDetails(),
                wearer.noFixedAbode(),
                addresses,
                adult);
    }
}
