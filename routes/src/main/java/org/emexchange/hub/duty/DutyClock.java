package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * One clock: what one party owes another from one event, and all that becomes of it by what is known. Changes later than
 * now are those that will come if nothing more is told.
 *
 * @param debtor empty where whoever owes it is outside the hub
 * @param creditor empty where whoever is owed it is outside the hub
 * @param changes in the order of time, from {@code STARTED} on
 */
public record DutyClock(
        Key key, ClockRule rule, Optional<PartyId> debtor, Optional<PartyId> creditor, List<ClockChange> changes) {
    /** The same for the same event, however often and in whatever order its messages came. */
    public record Key(String clock, String subject, Optional<String> matter, Instant event) {
        /** No subject: an order id is for whoever needs to know. */
        @Override
        public String toString() {
            return clock + " " + event;
        }
    }

    /** How it stands. */
    public enum Phase {
        RUNNING,
        APPROACHING,
        PAUSED,
        MISSED,
        UNDETERMINED,
        MET,
        MET_LATE,
        WITHDRAWN
    }

    public DutyClock {
        changes = List.copyOf(changes);
    }

    public Instant startedAt() {
        return changes.get(0).at();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startedAt());
    }

    /** What has become of it up to and with now. */
    public List<ClockChange> until(Instant now) {
        return changes.stream().filter(change -> !change.at().isAfter(now)).toList();
    }

    /** @throws IllegalArgumentException before it has begun */
    public Phase phase(Instant now) {
        return switch (last(now).kind()) {
            case STARTED, RESUMED -> Phase.RUNNING;
            case APPROACHING -> Phase.APPROACHING;
            case PAUSED -> Phase.PAUSED;
            case MISSED -> Phase.MISSED;
            case UNDETERMINED -> Phase.UNDETERMINED;
            case MET -> Phase.MET;
            case MET_LATE -> Phase.MET_LATE;
            case WITHDRAWN -> Phase.WITHDRAWN;
        };
    }

    /** By when it is due as far as is known now; while it is paused, by when it was; empty where it has no date. */
    public Optional<Instant> due(Instant now) {
        return last(now).due();
    }

    /** Whether it is neither met nor withdrawn. */
    public boolean isOpen(Instant now) {
        return !last(now).kind().isLast();
    }

    /** Whether its time ran out before it was met or withdrawn. */
    public boolean wasMissed(Instant now) {
        return until(now).stream().anyMatch(change -> change.kind() == ClockChange.Kind.MISSED);
    }

    /** When the passing of time alone next changes it; look at it then. */
    public Optional<Instant> next(Instant now) {
        return changes.stream().map(ClockChange::at).filter(now::isBefore).findFirst();
    }

    private ClockChange last(Instant now) {
        List<ClockChange> past = until(now);
        if (past.isEmpty()) {
            throw new IllegalArgumentException(key + " has not begun at " + now);
        }
        return past.get(past.size() - 1);
    }
}
