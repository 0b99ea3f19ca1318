package org.emexchange.hub.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.duty.ClockChange.Kind;

/** Works out all that becomes of one clock, once: from its event, its pauses and its end. */
final class Reckoning {
    /** How a clock comes to an end. */
    record End(Kind kind, Instant at) {}

    private final ClockRule rule;
    private final Fact trigger;
    private final WorkingDays days;
    private final List<ClockChange> changes = new ArrayList<>();
    private Instant cursor;
    private Optional<Instant> due = Optional.empty();
    private boolean undetermined;

    private Reckoning(ClockRule rule, Fact trigger, WorkingDays days) {
        this.rule = rule;
        this.trigger = trigger;
        this.days = days;
        this.cursor = trigger.effective();
    }

    static List<ClockChange> of(ClockRule rule, Fact trigger, List<Pause> pauses, Optional<End> end, WorkingDays days) {
        Reckoning reckoning = new Reckoning(rule, trigger, days);
        reckoning.begin();
        reckoning.run(pauses, end);
        return reckoning.changes;
    }

    private void begin() {
        try {
            due = first();
            add(Kind.STARTED, cursor);
        } catch (BeyondCalendarException e) {
            add(Kind.STARTED, cursor);
            undetermined(cursor);
        }
    }

    /** A day ahead that becomes known too late to keep its distance is due on the day on which it becomes known. */
    private Optional<Instant> first() {
        if (rule.term() instanceof Term.Stated) {
            return trigger.dueBy();
        }
        Optional<Instant> counted = rule.term().due(trigger.at(), days);
        boolean ahead = rule.term() instanceof Term.DaysBefore && trigger.at().isAfter(trigger.knownAt());
        return ahead ? counted.map(day -> later(day, London.endOf(London.day(trigger.knownAt())))) : counted;
    }

    private void run(List<Pause> pauses, Optional<End> end) {
        for (Pause pause : pauses) {
            if (undetermined
                    || isTooLate(pause)
                    || end.filter(over -> over.at().isBefore(pause.from())).isPresent()) {
                break;
            }
            pass(Optional.of(pause.from()));
            add(Kind.PAUSED, pause.from());
            Optional<Instant> until = pause.until();
            boolean endsPaused = until.isEmpty()
                    || end.filter(over -> !over.at().isAfter(until.get())).isPresent();
            if (endsPaused) {
                end.ifPresent(over -> add(over.kind(), over.at()));
                return;
            }
            resume(pause.from(), until.get());
        }
        pass(end.map(End::at));
        end.ifPresent(over -> add(over.kind() == Kind.MET && isMissed() ? Kind.MET_LATE : over.kind(), over.at()));
    }

    private boolean isTooLate(Pause pause) {
        return due.filter(pause.from()::isAfter).isPresent();
    }

    private void resume(Instant from, Instant until) {
        cursor = until;
        try {
            due = due.map(was -> rule.term().moved(was, from, until, days));
            add(Kind.RESUMED, until);
        } catch (BeyondCalendarException e) {
            undetermined(until);
        }
    }

    /** What time alone brings from the cursor on, before that moment. */
    private void pass(Optional<Instant> before) {
        if (undetermined) {
            return;
        }
        rule.lead()
                .map(lead -> due.map(lead::before)
                        .orElseGet(() -> lead.after(changes.get(0).at())))
                .map(moment -> later(moment, cursor))
                .filter(moment -> before.map(moment::isBefore).orElse(true))
                .filter(moment -> due.filter(moment::isAfter).isEmpty())
                .ifPresent(moment -> add(Kind.APPROACHING, moment));
        due.map(Reckoning::over)
                .filter(moment -> before.filter(moment::isAfter).isEmpty())
                .ifPresent(moment -> add(Kind.MISSED, moment));
    }

    /** The first second that is too late. */
    private static Instant over(Instant due) {
        return due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private boolean isMissed() {
        return changes.stream().anyMatch(change -> change.kind() == Kind.MISSED);
    }

    private void undetermined(Instant at) {
        undetermined = true;
        due = Optional.empty();
        add(Kind.UNDETERMINED, at);
    }

    private void add(Kind kind, Instant at) {
        changes.add(new ClockChange(kind, at, due));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
