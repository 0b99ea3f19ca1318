package org.emexchange.hub.flow.courtorder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.AddressChecks;
import org.emexchange.mapping.court.CheckState;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.shared.ZoneType;

/**
 * Places: whether each specified address, that is one of a curfew or of a stay for fitting, was checked (EPG-address);
 * exclusion zones of which no breach will be notified (EPG-zone); and whether a child has a responsible adult there.
 */
final class PlaceRules {
    private PlaceRules() {}

    static List<Finding> of(CourtOrder order) {
        List<Finding> findings = new ArrayList<>();
        Set<String> specified = specified(order.requirements());
        List<Address> addresses = order.wearer().addresses();
        for (int i = 0; i < addresses.size(); i++) {
            if (specified.contains(addresses.get(i).ref())) {
                String place = Places.address(i) + "/Checks";
                ofChecks(addresses.get(i).checks()).ifPresent(code -> findings.add(new Finding(code, List.of(place))));
            }
        }
        findings.addAll(ofZones(order.requirements()));
        boolean child = order.wearer().isUnder18On(order.imposedBy().imposedOn());
        if (child && order.wearer().responsibleAdult().isEmpty()) {
            findings.add(new Finding(
                    FindingCode.RESPONSIBLE_ADULT_MISSING, List.of("CourtOrder/DeviceWearer/ResponsibleAdult")));
        }
        return findings;
    }

    private static Set<String> specified(Requirements requirements) {
        Set<String> refs = new HashSet<>();
        requirements.curfews().forEach(curfew -> curfew.slots().forEach(slot -> refs.add(slot.place())));
        requirements.alcohol().forEach(alcohol -> alcohol.fittingStay().ifPresent(stay -> refs.add(stay.place())));
        return refs;
    }

    private static Optional<FindingCode> ofChecks(Optional<AddressChecks> stated) {
        if (stated.isEmpty()) {
            return Optional.of(FindingCode.ADDRESS_CHECKS_NOT_STATED);
        }
        AddressChecks checks = stated.get();
        if (checks.domesticAbuse() == CheckState.NOT_MADE || checks.safeguarding() == CheckState.NOT_MADE) {
            return Optional.of(FindingCode.ADDRESS_CHECKS_NOT_MADE);
        }
        return checks.confirmedBy().isEmpty()
                ? Optional.of(FindingCode.ADDRESS_CHECKS_NOT_CONFIRMED)
                : Optional.empty();
    }

    private static List<Finding> ofZones(Requirements requirements) {
        if (!TagRules.locatesPerson(requirements)) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < requirements.zones().size(); i++) {
            if (requirements.zones().get(i).type() == ZoneType.EXCLUSION
                    && !requirements.zones().get(i).orderSaysMonitored()) {
                places.add(Places.requirement("Zone", i) + "/OrderSaysMonitored");
            }
        }
        return places.isEmpty() ? List.of() : List.of(new Finding(FindingCode.ZONE_NOT_MONITORED, places));
    }
}
