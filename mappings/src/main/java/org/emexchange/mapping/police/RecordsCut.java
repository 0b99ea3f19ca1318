package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;

/** Cuts records to a scope: see {@link DataAnswer#cutTo}. */
final class RecordsCut {
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
                        .filter(event -> scope.includes(event.at()) && isPlaced(event.place()))
                        .toList(),
                ofKind(DataCategory.VISITS, records.visits()).stream()
                        .filter(visit -> overlaps(visit.from(), visit.until()) && isPlaced(visit.place()))
                        .map(this::visit)
                        .toList(),
                ofKind(DataCategory.VIOLATIONS, records.violations()).stream()
                        .filter(violation -> overlaps(violation.from(), end(violation)) && isPlaced(violation.place()))
                        .map(this::violation)
                        .toList());
    }

    private <T> List<T> ofKind(DataCategory category, List<T> records) {
        return scope.categories().contains(category) ? records : List.of();
    }

    private Track track(Track track) {
        return new Track(
                track.activation(),
                track.fixes().stream()
                        .filter(fix -> scope.includes(fix.at()) && scope.includes(fix.position()))
                        .toList());
    }

    /** What has no place cannot be shown to lie in an area. */
    private boolean isPlaced(Optional<Position> place) {
        return scope.areas().isEmpty() || place.filter(scope::includes).isPresent();
    }

    /** Whether they have a moment in common; what ends when the period starts has none, unless it is that moment. */
    private boolean overlaps(Instant from, Instant until) {
        return from.isBefore(scope.to()) && (until.isAfter(scope.from()) || !from.isBefore(scope.from()));
    }

    private boolean isInside(Instant from, Instant until) {
        return !from.isBefore(scope.from()) && !until.isAfter(scope.to());
    }

    private Visit visit(Visit visit) {
        return new Visit(
                later(visit.from()),
                earlier(visit.until()),
                visit.cut() || !isInside(visit.from(), visit.until()),
                visit.purpose(),
                visit.outcome(),
                visit.place());
    }

    private ViolationRecord violation(ViolationRecord violation) {
        if (isInside(violation.from(), end(violation))) {
            return violation;
        }
        return new ViolationRecord(
                violation.violationId(),
                violation.kind(),
                later(violation.from()),
                Optional.of(earlier(end(violation))),
                true,
                violation.place(),
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
