package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.monitoring.Position;

/**
 * What data are limited to: a period, areas and kinds of record.
 *
 * @param from belongs to the period
 * @param to does not belong to it
 * @param areas a place must lie in each of them; without one, anywhere
 */
public record DataScope(Instant from, Instant to, List<Area> areas, Set<DataCategory> categories) {
    /** @throws IllegalArgumentException without a period or a kind of record */
    public DataScope {
        if (!from.isBefore(to) || categories.isEmpty()) {
            throw new IllegalArgumentException("a scope without a period or a kind of record");
        }
        areas = List.copyOf(areas);
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    public boolean includes(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean includes(Position place) {
        return areas.stream().allMatch(area -> area.contains(place));
    }

    /** Whether it allows nothing that the other does not: no longer, no wider, no other kind. */
    public boolean isWithin(DataScope other) {
        return !from.isBefore(other.from)
                && !to.isAfter(other.to)
                && areas.containsAll(other.areas)
                && other.categories.containsAll(categories);
    }
}
