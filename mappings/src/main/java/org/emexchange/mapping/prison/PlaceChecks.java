package org.emexchange.mapping.prison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.AddressChecks;
import org.emexchange.mapping.court.CheckState;

/**
 * Places and people: whether each address of a curfew was checked (EPG-address); exclusion zones of which no breach will
 * be notified (EPG-zone); a child without a responsible adult; alcohol beside dependence (EPG-audit).
 */
final class PlaceChecks {
    private static final int DEPENDENCE = 15;

    private PlaceChecks() {}

    static List<ReleaseFinding> of(Release release) {
        List<ReleaseFinding> found = new ArrayList<>();
        Set<String> curfews = curfewPlaces(release);
        List<Address> addresses = release.wearer().addresses();
        for (int i = 0; i < addresses.size(); i++) {
            String place = (i == 0 ? "ZAD" : "ZAD[" + (i + 1) + "]") + "-6";
            if (curfews.contains(addresses.get(i).ref())) {
                ofChecks(addresses.get(i).checks()).ifPresent(kind -> found.add(ReleaseFinding.at(kind, place)));
            }
        }
        if (release.isUnder18() && release.wearer().responsibleAdult().isEmpty()) {
            found.add(ReleaseFinding.at(ReleaseFindingKind.RESPONSIBLE_ADULT_MISSING, "NK1"));
        }
        boolean located = TagChecks.locatesPerson(release);
        release.conditions().forEach(condition -> ofCondition(condition, located, found));
        return found;
    }

    private static Set<String> curfewPlaces(Release release) {
        Set<String> places = new HashSet<>();
        ReleaseRequirements.of(release)
                .curfews()
                .forEach(curfew -> curfew.slots().forEach(slot -> places.add(slot.place())));
        release.homeDetention().flatMap(HomeDetention::releaseDay).ifPresent(day -> places.add(day.place()));
        return places;
    }

    private static Optional<ReleaseFindingKind> ofChecks(Optional<AddressChecks> stated) {
        if (stated.isEmpty()) {
            return Optional.of(ReleaseFindingKind.ADDRESS_CHECKS_NOT_STATED);
        }
        AddressChecks checks = stated.get();
        if (checks.domesticAbuse() == CheckState.NOT_MADE || checks.safeguarding() == CheckState.NOT_MADE) {
            return Optional.of(ReleaseFindingKind.ADDRESS_CHECKS_NOT_MADE);
        }
        return checks.confirmedBy().isEmpty()
                ? Optional.of(ReleaseFindingKind.ADDRESS_CHECKS_NOT_CONFIRMED)
                : Optional.empty();
    }

    private static void ofCondition(LicenceCondition condition, boolean located, List<ReleaseFinding> found) {
        if (located && condition.kind() == ConditionKind.EXCLUSION_ZONE && !condition.monitored()) {
            found.add(ReleaseFinding.at(ReleaseFindingKind.ZONE_NOT_MONITORED, condition.segment() + "-4"));
        }
        if (condition.auditScore().filter(score -> score >= DEPENDENCE).isPresent()) {
            found.add(ReleaseFinding.at(ReleaseFindingKind.ALCOHOL_DEPENDENCE, condition.segment() + "-13"));
        }
    }
}
