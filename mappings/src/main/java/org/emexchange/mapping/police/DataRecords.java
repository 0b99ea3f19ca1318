package org.emexchange.mapping.police;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer holds. Never logged. */
public record DataRecords(
        List<Track> tracks, List<CurfewEvent> curfewEvents, List<Visit> visits, List<ViolationRecord> violations) {
    public DataRecords {
        tracks = List.copyOf(tracks);
        curfewEvents = List.copyOf(curfewEvents);
        visits = List.copyOf(visits);
        violations = List.copyOf(violations);
    }

    public int fixes() {
        return tracks.stream().mapToInt(track -> track.fixes().size()).sum();
    }

    /** Those of a kind, time and place that the scope includes, as {@link DataAnswer#cutTo} says. */
    public DataRecords cutTo(DataScope scope) {
        return new RecordsCut(scope).of(this);
    }

    /** With nothing that the contractor wrote in its own words. */
    DataRecords withoutSummaries() {
        return new DataRecords(
                tracks,
                curfewEvents,
                visits,
                violations.stream().map(ViolationRecord::withoutSummary).toList());
    }

    /** All of them together, each fix for itself. */
    public int count() {
        return fixes() + curfewEvents.size() + visits.size() + violations.size();
    }

    /** How many places they name. */
    int places() {
        return fixes()
                + (int) Stream.of(
                                curfewEvents.stream().map(CurfewEvent::place),
                                visits.stream().map(Visit::place),
                                violations.stream().map(ViolationRecord::place))
                        .flatMap(places -> places)
                        .filter(Optional::isPresent)
                        .count();
    }

    public boolean isEmpty() {
        return tracks.isEmpty() && curfewEvents.isEmpty() && visits.isEmpty() && violations.isEmpty();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "DataRecords[" + fixes() + " fixes, " + curfewEvents.size() + " curfew events, " + visits.size()
                + " visits, " + violations.size() + " violations]";
    }
}
