package org.emexchange.mapping.court;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is required of the person. */
public record Requirements(
        List<Curfew> curfews,
        List<Zone> zones,
        List<Trail> trails,
        List<Attendance> attendances,
        List<Alcohol> alcohol,
        List<OtherRequirement> others) {
    public Requirements {
        curfews = List.copyOf(curfews);
        zones = List.copyOf(zones);
        trails = List.copyOf(trails);
        attendances = List.copyOf(attendances);
        alcohol = List.copyOf(alcohol);
        others = List.copyOf(others);
    }

    /** None: as in a revocation, which need not repeat them. */
    public static final Requirements NONE =
            new Requirements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Refs of every address at which something is monitored. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        curfews.forEach(curfew -> curfew.slots().forEach(slot -> places.add(slot.place())));
        attendances.forEach(attendance -> places.add(attendance.place()));
        alcohol.forEach(any -> any.fittingStay().ifPresent(stay -> places.add(stay.place())));
        return places;
    }

    /** True where there is a curfew and nothing else, monitored or not (PI-1.3). */
    public boolean isCurfewOnly() {
        return !curfews.isEmpty()
                && zones.isEmpty()
                && trails.isEmpty()
                && attendances.isEmpty()
                && alcohol.isEmpty()
                && others.isEmpty();
    }
}
