package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.monitoring.Position;

/** Cuts records to a scope: see {@link DataAnswer#cutTo}. */
final class RecordsCut {
    /** As far as the format goes. */
    private static final int FURTHEST_METRES = 100_000;

    private final DataScope scope;

    RecordsCut(DataScope scope) {
        this.scope = scope;
    }

    DataRecords of(DataRecords records) {
        return new DataRecords(
                ofKind(DataCategory.POSITIONS, records.tracks()).stream()
                        .map(this::track)
                        .filter(track -> !track.fixes().isEmpty())
                        .toList(),
                ofKind(DataCategory.CURFEW_EVENTS, records.curfewEvents()).stream()
                        .filter(event -> scope.includes(event.at()))
                        .flatMap(event ->
                                placed(event.place(), place -> new CurfewEvent(event.at(), event.movement(), place)))
                        .toList(),
                ofKind(DataCategory.VISITS, records.visits()).stream()
                        .filter(visit -> overlaps(visit.from(), visit.until()))
                        .flatMap(visit -> placed(visit.place(), place -> visit(visit, place)))
                        .toList(),
                ofKind(DataCategory.VIOLATIONS, records.violations()).stream()
                        .filter(violation -> overlaps(violation.from(), end(violation)))
                        .flatMap(violation -> placed(violation.place(), place -> violation(violation, place)))
                        .toList());
    }

    private <T> List<T> ofKind(DataCategory category, List<T> records) {
        return scope.categories().contains(category) ? records : List.of();
    }

    private Track track(Track track) {
        return new Track(
                track.activation(),
                track.fixes().stream()
                        .filter(fix -> scope.includes(fix.at()))
                        .flatMap(fix -> scope.told(fix.position()).map(place -> fix(fix, place)).stream())
                        .toList());
    }

    private Fix fix(Fix fix, Position place) {
        int further = scope.precision().map(Precision::reachMetres).orElse(0);
        return new Fix(fix.at(), place, Math.min(fix.precisionMetres() + further, FURTHEST_METRES), fix.source());
    }

    /** What has no place cannot be shown to lie in an area. */
    private <R> Stream<R> placed(Optional<Position> place, Function<Optional<Position>, R> with) {
        if (place.isEmpty()) {
            return scope.areas().isEmpty() ? Stream.of(with.apply(place)) : Stream.empty();
        }
        return scope.told(place.get()).map(Optional::of).map(with).stream();
    }

    /** Whether they have a moment in common; what ends when the period starts has none, unless it is that moment. */
    private boolean overlaps(Instant from, Instant until) {
        return from.isBefore(scope.to()) && (until.isAfter(scope.from()) || !from.isBefore(scope.from()));
    }

    private boolean isInside(Instant from, Instant until) {
        return !from.isBefore(scope.from()) && !until.isAfter(scope.to());
    }

    private Visit visit(Visit visit, Optional<Position> place) {
        return new Visit(
                later(visit.from()),
                earlier(visit.until()),
                visit.cut() || !isInside(visit.from(), visit.until()),
                visit.purpose(),
                visit.outcome(),
                place);
    }

    /** A summary may say where it was, and what was before or after: it goes with what is whole and as recorded only. */
    private ViolationRecord violation(ViolationRecord violation, Optional<Position> place) {
        boolean inside = isInside(violation.from(), end(violation));
        if (inside && scope.precision().isEmpty()) {
            return violation;
        }
        return new ViolationRecord(
                violation.violationId(),
                violation.kind(),
                later(violation.from()),
                inside ? violation.until() : Optional.of(earlier(end(violation))),
                violation.cut() || !inside,
                place,
                Optional.empty());
    }

    private static Instant end(ViolationRecord violation) {
        return violation.until().orElse(Instant.MAX);
    }

    private Instant later(Instant from) {
        return from.isBefore(scope.from()) ? scope.from() : from;
    }

    private Instant earlier(Instant until) {
        return until.isAfter(scope.to()) ? scope.to() : until;
    }
}
