package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.policy.PartyId;

/**
 * While a query was with another party.
 *
 * @param until empty while it still is
 */
record Pause(Instant from, Optional<Instant> until) {
    private static final Set<Occurrence> OVER = EnumSet.of(Occurrence.X24_ANSWERED, Occurrence.X24_WITHDRAWN);

    /**
     * The pauses of a clock since that moment, none overlapping another, in the order of time.
     *
     * @param matter of the clock: a query about something else leaves it running
     * @param facts about its subject
     */
    static List<Pause> of(PartyId debtor, Optional<String> matter, Instant since, List<Fact> facts) {
        List<Pause> pauses = new ArrayList<>();
        facts.stream()
                .filter(fact -> fact.what() == Occurrence.X24_ASKED)
                .filter(fact -> debtor.equals(fact.parties().get(DutyParty.ASKING)))
                .filter(fact -> fact.about().equals(matter))
                .map(asked -> new Pause(later(asked.effective(), since), over(asked, facts)))
                .filter(pause ->
                        pause.until().filter(end -> !end.isAfter(pause.from())).isEmpty())
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> merge(pauses, pause));
        return pauses;
    }

    private static Optional<Instant> over(Fact asked, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> OVER.contains(fact.what()) && fact.matter().equals(asked.matter()))
                .map(Fact::effective)
                .filter(end -> !end.isBefore(asked.effective()))
                .min(Comparator.naturalOrder());
    }

    private static void merge(List<Pause> pauses, Pause next) {
        if (pauses.isEmpty() || pauses.get(pauses.size() - 1).endsBefore(next.from())) {
            pauses.add(next);
            return;
        }
        Pause last = pauses.remove(pauses.size() - 1);
        pauses.add(new Pause(
                last.from(), last.until().flatMap(end -> next.until().map(other -> later(end, other)))));
    }

    private boolean endsBefore(Instant moment) {
        return until.filter(end -> end.isBefore(moment)).isPresent();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
