package org.emexchange.mapping.court;

import java.util.ArrayList;
import java.util.List;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TrailDevice;
import org.emexchange.mapping.shared.ZoneType;

/**
 * One condition in the words that the contractor's systems use.
 *
 * @param condition such as {@code Curfew with EM}
 */
public record EnforceableCondition(String condition, Period period) {

    /** One for each requirement, in the order of curfews, whereabouts, zones, attendance, alcohol. */
    public static List<EnforceableCondition> of(Requirements requirements) {
        List<EnforceableCondition> conditions = new ArrayList<>();
        requirements
                .curfews()
                .forEach(curfew -> conditions.add(new EnforceableCondition("Curfew with EM", curfew.period())));
        requirements
                .trails()
                .forEach(trail -> conditions.add(new EnforceableCondition(name(trail.device()), trail.period())));
        requirements
                .zones()
                .forEach(zone -> zone.period()
                        .ifPresent(period -> conditions.add(new EnforceableCondition(name(zone.type()), period))));
        requirements
                .attendances()
                .forEach(attendance ->
                        conditions.add(new EnforceableCondition("Attendance Requirement", attendance.period())));
        requirements
                .alcohol()
                .forEach(alcohol -> conditions.add(new EnforceableCondition(name(alcohol.type()), alcohol.period())));
        return List.copyOf(conditions);
    }

    private static String name(TrailDevice device) {
        return switch (device) {
            case FITTED -> "Location Monitoring (Fitted Device)";
            case NON_FITTED -> "Location Monitoring (using Non-Fitted Device)";
        };
    }

    private static String name(ZoneType type) {
        return switch (type) {
            case EXCLUSION, INCLUSION -> "EM Exclusion / Inclusion Zone";
            case RESTRICTION -> "Restriction Zones";
        };
    }

    private static String name(AlcoholType type) {
        return switch (type) {
            case ABSTINENCE -> "AAMR";
            case LEVEL -> "AML";
        };
    }
}
