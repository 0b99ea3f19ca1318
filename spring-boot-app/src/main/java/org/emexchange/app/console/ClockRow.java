package org.emexchange.app.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.duty.ClockRule;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.policy.PartyId;

/**
 * One line of the clock board; no personal data: the order is a keyed pseudonym.
 *
 * @param owes by which interchanges
 * @param due time in London
 * @param enforced whether its debtor is told
 */
record ClockRow(
        String clock,
        String order,
        String debtor,
        String creditor,
        String owes,
        String due,
        Phase phase,
        boolean enforced,
        Optional<Instant> moment) {
    private static final List<Phase> WORST_FIRST = List.of(Phase.MISSED, Phase.UNDETERMINED, Phase.APPROACHING);

    /** What was missed, then what approaches, then the rest by its date; what has none comes last. */
    static final Comparator<ClockRow> BY_URGENCY = Comparator.<ClockRow>comparingInt(
                    row -> WORST_FIRST.contains(row.phase) ? WORST_FIRST.indexOf(row.phase) : WORST_FIRST.size())
            .thenComparing(row -> row.moment.orElse(Instant.MAX))
            .thenComparing(ClockRow::clock);

    static ClockRow of(DutyClock clock, Instant now) {
        Optional<Instant> due = clock.due(now);
        return new ClockRow(
                clock.key().clock(),
                "~" + clock.key().subject(),
                party(clock.debtor()),
                party(clock.creditor()),
                clock.rule().met().stream()
                        .map(Occurrence::interchange)
                        .distinct()
                        .sorted()
                        .reduce((one, other) -> one + " or " + other)
                        .orElse(""),
                due.map(WaitingRow::moment).orElse("no date"),
                clock.phase(now),
                clock.rule().force() == ClockRule.Force.ENFORCED,
                due);
    }

    private static String party(Optional<PartyId> party) {
        return party.map(PartyId::value).orElse("outside the hub");
    }

    public String words() {
        return switch (phase) {
            case MISSED -> "Overdue";
            case UNDETERMINED -> "Cannot be reckoned";
            case APPROACHING -> "Due soon";
            case PAUSED -> "Paused by a query";
            default -> "Runs";
        };
    }
}
