package org.emexchange.hub.flow.courtorder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.OrderType;

/**
 * One dated row of limits of a curfew (PI-5.2).
 *
 * @param source where the limits are laid down
 * @param active false while nobody has confirmed the row: it then limits nothing
 * @param convictedFrom first day of conviction that it is for; empty from always
 * @param mostHoursInSevenDays empty where there is no such limit
 */
record CurfewLimit(
        String source,
        boolean active,
        Set<OrderType> types,
        Optional<LocalDate> convictedFrom,
        int leastHoursADay,
        int mostHoursADay,
        Optional<Integer> mostHoursInSevenDays,
        int longestMonths) {
    CurfewLimit {
        types = Set.copyOf(types);
    }

    /** An order whose day of conviction is not known is judged by the row that has always been there. */
    boolean isFor(OrderType type, Optional<LocalDate> convicted) {
        return active
                && types.contains(type)
                && convictedFrom
                        .map(from ->
                                convicted.filter(day -> !day.isBefore(from)).isPresent())
                        .orElse(true);
    }
}
