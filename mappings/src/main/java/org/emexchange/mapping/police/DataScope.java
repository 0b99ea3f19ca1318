package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.monitoring.Position;

/**
 * What data are limited to: a period, areas, how precise a place may be, and kinds of record.
 *
 * @param from belongs to the period
 * @param to does not belong to it
 * @param areas a place must lie in each of them; without one, anywhere
 * @param precision empty for places as they were recorded
 */
public record DataScope(
        Instant from, Instant to, List<Area> areas, Optional<Precision> precision, Set<DataCategory> categories) {
    /** @throws IllegalArgumentException without a period or a kind of record */
    public DataScope {
        if (!from.isBefore(to) || categories.isEmpty()) {
            throw new IllegalArgumentException("a scope without a period or a kind of record");
        }
        areas = List.copyOf(areas);
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /** Places as they were recorded. */
    public DataScope(Instant from, Instant to, List<Area> areas, Set<DataCategory> categories) {
        this(from, to, areas, Optional.empty(), categories);
    }

    public boolean includes(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean includes(Position place) {
        return areas.stream().allMatch(area -> area.contains(place));
    }

    /**
     * A place as it may be told; empty where it lies outside an area, as it was recorded or as it would be told, and
     * where it is to be told by a square and lies outside the National Grid.
     */
    public Optional<Position> told(Position place) {
        return Optional.of(place)
                .filter(this::includes)
                .flatMap(inside -> precision.isEmpty()
                        ? Optional.of(inside)
                        : NationalGrid.centreOfSquare(inside, precision.get().metres()))
                .filter(this::includes);
    }

    /** Whether it allows nothing that the other does not: no longer, no wider, no other kind, no place more precise. */
    public boolean isWithin(DataScope other) {
        return !from.isBefore(other.from)
                && !to.isAfter(other.to)
                && areas.containsAll(other.areas)
                && isNoMorePreciseThan(other)
                && other.categories.containsAll(categories);
    }

    private boolean isNoMorePreciseThan(DataScope other) {
        return other.precision
                .map(theirs ->
                        precision.filter(ours -> !ours.isFinerThan(theirs)).isPresent())
                .orElse(true);
    }
}
