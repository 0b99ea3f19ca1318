package org.emexchange.hub.duty;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the reviewed table of clocks: who owes what to whom by when, from which event.
 *
 * @param id of the obligation; with a word more where it has several clocks
 * @param triggers what sets it going
 * @param met what meets it, told to the creditor
 * @param withdrawn what takes it away
 * @param again what becomes of one that runs when its trigger comes again with another moment
 * @param pauses whether it stands still while the debtor's query is with another party
 * @param force whether it is only measured and shown, or its debtor is told as well
 * @param source the paragraph that it rests on
 * @param reading how that is read here
 */
public record ClockRule(
        String id,
        Set<Occurrence> triggers,
        DutyParty debtor,
        DutyParty creditor,
        Term term,
        Set<Occurrence> met,
        Set<Occurrence> withdrawn,
        Again again,
        Optional<Lead> lead,
        boolean pauses,
        Force force,
        String source,
        String reading) {
    /** What becomes of a running clock when its trigger comes again. */
    public enum Again {
        /** The new one runs beside it, unless somebody else owes it now: then it takes over what was not yet due. */
        BESIDE,
        /** The new one takes its place, unless it was already missed. */
        INSTEAD
    }

    /** What follows from a clock. */
    public enum Force {
        /** Its debtor is told when it approaches and when it is missed. */
        ENFORCED,
        /** It is measured and shown, and nobody is told. */
        SHOWN
    }

    public ClockRule {
        triggers = Set.copyOf(triggers);
        met = Set.copyOf(met);
        withdrawn = Set.copyOf(withdrawn);
        if (id.isBlank() || source.isBlank() || reading.isBlank() || triggers.isEmpty() || met.isEmpty()) {
            throw new IllegalArgumentException(
                    id + ": a rule has an id, what sets it going, what meets it, a source and a reading");
        }
        if (Stream.concat(triggers.stream(), met.stream())
                        .map(Occurrence::isOfMatter)
                        .distinct()
                        .count()
                != 1) {
            throw new IllegalArgumentException(
                    id + ": what sets it going and what meets it are about one kind of thing");
        }
        if (pauses && (term instanceof Term.DaysBefore || term instanceof Term.Moment)) {
            throw new IllegalArgumentException(id + ": what hangs on a day ahead cannot pause");
        }
    }

    /** Whether each matter of a subject has a clock of its own. */
    boolean isOfMatter() {
        return triggers.iterator().next().isOfMatter();
    }

    /** The same with another time: where the time is a setting. */
    public ClockRule within(Term other) {
        return new ClockRule(
                id, triggers, debtor, creditor, other, met, withdrawn, again, lead, pauses, force, source, reading);
    }

    /** The cells in the order of this record. */
    static ClockRule of(String[] cells) {
        try {
            return new ClockRule(
                    cells[0],
                    occurrences(cells[1]),
                    DutyParty.valueOf(cells[2]),
                    DutyParty.valueOf(cells[3]),
                    Term.of(cells[4]),
                    occurrences(cells[5]),
                    occurrences(cells[6]),
                    Again.valueOf(cells[7]),
                    Lead.of(cells[8]),
                    yes(cells[9]),
                    Force.valueOf(cells[10]),
                    cells[11],
                    cells[12]);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(cells[0] + ": " + e.getMessage(), e);
        }
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new IllegalArgumentException(cell + " is neither YES nor NO");
        };
    }

    private static Set<Occurrence> occurrences(String cell) {
        return cell.equals("NONE")
                ? Set.of()
                : Stream.of(cell.split("\\|", -1))
                        .map(Occurrence::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occurrence.class)));
    }
}
