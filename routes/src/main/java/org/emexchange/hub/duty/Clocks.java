package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The clocks of one subject (an order, an incident, an agreement): nothing but a function of the facts told about it. The
 * order in which they came does not matter, and a fact told twice is one fact.
 */
public final class Clocks {
    private final ClockRules rules;
    private final WorkingDays days;
    private final SortedMap<String, Fact> facts;
    private final List<DutyClock> clocks;

    private Clocks(ClockRules rules, WorkingDays days, SortedMap<String, Fact> facts) {
        this.rules = rules;
        this.days = days;
        this.facts = facts;
        List<Fact> told = List.copyOf(facts.values());
        this.clocks = rules.all().stream()
                .flatMap(rule -> new RuleClocks(rule, told, days).all().stream())
                .toList();
    }

    /** Nothing told yet. */
    public static Clocks none(ClockRules rules, WorkingDays days) {
        return new Clocks(rules, days, new TreeMap<>());
    }

    /**
     * With what one or several messages told; itself where all of that is known.
     *
     * @throws IllegalArgumentException for a fact about another subject, or one that does not name who owes what it sets
     *     going
     */
    public Clocks with(Collection<Fact> told) {
        SortedMap<String, Fact> all = new TreeMap<>(facts);
        told.forEach(fact -> all.putIfAbsent(fact.id(), fact));
        if (all.values().stream().map(Fact::subject).distinct().count() > 1) {
            throw new IllegalArgumentException("facts about more than one subject");
        }
        return all.size() == facts.size() ? this : new Clocks(rules, days, all);
    }

    /** In the order of the table; those of one row by their events. */
    public List<DutyClock> all() {
        return clocks;
    }

    /** Those that are neither met nor withdrawn. */
    public List<DutyClock> open(Instant now) {
        return clocks.stream()
                .filter(clock -> clock.hasBegun(now) && clock.isOpen(now))
                .toList();
    }

    /**
     * What is new of each clock since an earlier look, in the order of time. Where a clock has both approached and been
     * missed since, only the miss is worth telling.
     *
     * @param earlier as they stood at that look
     */
    public List<Changed> since(Clocks earlier, Instant then, Instant now) {
        List<Changed> changed = new ArrayList<>();
        for (DutyClock clock : clocks) {
            List<ClockChange> known =
                    earlier.find(clock.key()).map(was -> was.until(then)).orElse(List.of());
            List<ClockChange> fresh = clock.until(now).stream()
                    .filter(change -> !known.contains(change))
                    .toList();
            if (!fresh.isEmpty()) {
                changed.add(new Changed(clock, fresh));
            }
        }
        return changed;
    }

    /** When the passing of time alone next changes one of them. */
    public Optional<Instant> next(Instant now) {
        return clocks.stream().flatMap(clock -> clock.next(now).stream()).min(Instant::compareTo);
    }

    private Optional<DutyClock> find(DutyClock.Key key) {
        return clocks.stream().filter(clock -> clock.key().equals(key)).findFirst();
    }

    /** What is new of a clock. */
    public record Changed(DutyClock clock, List<ClockChange> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }
}
