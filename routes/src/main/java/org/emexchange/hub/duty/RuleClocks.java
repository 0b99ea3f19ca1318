package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.duty.ClockChange.Kind;
import org.emexchange.hub.duty.ClockRule.Again;
import org.emexchange.hub.duty.Reckoning.End;
import org.emexchange.hub.policy.PartyId;

/** The clocks of one row of the table on one subject. */
final class RuleClocks {
    private static final Comparator<Fact> AS_KNOWN =
            Comparator.comparing(Fact::knownAt).thenComparing(Fact::at).thenComparing(Fact::id);

    private final ClockRule rule;
    private final List<Fact> facts;
    private final WorkingDays days;
    private final List<Fact> triggers;

    RuleClocks(ClockRule rule, List<Fact> facts, WorkingDays days) {
        this.rule = rule;
        this.facts = facts;
        this.days = days;
        this.triggers = triggers();
    }

    List<DutyClock> all() {
        return triggers.stream().map(this::clock).toList();
    }

    /**
     * One an event: the one that was known first, or one that was told anew after a withdrawal. Where it has no debtor or no
     * creditor, nobody owes anybody anything.
     */
    private List<Fact> triggers() {
        Map<String, Fact> first = facts.stream()
                .filter(fact -> rule.triggers().contains(fact.what()))
                .filter(fact -> isNamed(rule.creditor(), fact) && isNamed(rule.debtor(), fact))
                .sorted(AS_KNOWN)
                .collect(Collectors.toMap(
                        fact -> fact.at() + " " + matter(fact).orElse(""),
                        fact -> fact,
                        (one, again) -> isWithdrawnBetween(one, again) ? again : one,
                        TreeMap::new));
        return first.values().stream().sorted(Comparator.comparing(Fact::at)).toList();
    }

    private boolean isWithdrawnBetween(Fact one, Fact again) {
        return withdrawn(one).filter(end -> end.at().isBefore(again.knownAt())).isPresent();
    }

    private DutyClock clock(Fact trigger) {
        Optional<PartyId> debtor = party(rule.debtor(), trigger);
        List<Pause> pauses = debtor.filter(owing -> rule.pauses())
                .map(owing -> Pause.of(owing, matter(trigger), trigger.effective(), facts))
                .orElse(List.of());
        return new DutyClock(
                new DutyClock.Key(rule.id(), trigger.subject(), matter(trigger), trigger.at()),
                rule,
                debtor,
                party(rule.creditor(), trigger),
                changes(trigger, pauses));
    }

    /** A new event takes over only what was not yet missed. */
    private List<ClockChange> changes(Fact trigger, List<Pause> pauses) {
        Optional<End> end = first(Stream.of(met(trigger), withdrawn(trigger)));
        Optional<End> replaced = first(Stream.of(end, replaced(trigger)));
        List<ClockChange> changes = Reckoning.of(rule, trigger, pauses, replaced, days);
        boolean missed = changes.stream().anyMatch(change -> change.kind() == Kind.MISSED);
        return missed ? Reckoning.of(rule, trigger, pauses, end, days) : changes;
    }

    private Optional<End> met(Fact trigger) {
        return facts.stream()
                .filter(fact -> rule.met().contains(fact.what()))
                .filter(fact -> matter(fact).equals(matter(trigger)))
                .filter(fact -> isNamed(rule.creditor(), fact))
                .filter(Predicate.not(fact -> isSameEvent(fact, trigger)))
                .filter(fact -> !fact.effective().isBefore(trigger.effective()))
                .map(Fact::effective)
                .min(Comparator.naturalOrder())
                .map(at -> new End(Kind.MET, at));
    }

    private Optional<End> withdrawn(Fact trigger) {
        return facts.stream()
                .filter(fact -> rule.withdrawn().contains(fact.what()))
                .filter(fact -> !rule.isOfMatter()
                        || !fact.what().isOfMatter()
                        || fact.matter().equals(trigger.matter()))
                .map(Fact::effective)
                .filter(at -> !at.isBefore(trigger.effective()))
                .min(Comparator.naturalOrder())
                .map(at -> new End(Kind.WITHDRAWN, at));
    }

    private Optional<End> replaced(Fact trigger) {
        Stream<Fact> others = triggers.stream()
                .filter(other -> matter(other).equals(matter(trigger)))
                .filter(Predicate.not(other -> isSameEvent(other, trigger)));
        Stream<Instant> taken = rule.again() == Again.INSTEAD
                ? others.filter(other -> AS_KNOWN.compare(other, trigger) > 0).map(Fact::knownAt)
                : others.filter(other -> !party(rule.debtor(), other).equals(party(rule.debtor(), trigger)))
                        .map(Fact::effective)
                        .filter(at -> at.isAfter(trigger.effective()));
        return taken.min(Comparator.naturalOrder()).map(at -> new End(Kind.WITHDRAWN, at));
    }

    /** Of two at the same moment the first of these: what is met at the end is met. */
    private static Optional<End> first(Stream<Optional<End>> ends) {
        return ends.flatMap(Optional::stream).min(Comparator.comparing(End::at));
    }

    private boolean isSameEvent(Fact fact, Fact trigger) {
        return rule.triggers().contains(fact.what()) && fact.at().equals(trigger.at());
    }

    private Optional<String> matter(Fact fact) {
        return rule.isOfMatter() ? fact.matter() : Optional.empty();
    }

    private static boolean isNamed(DutyParty part, Fact fact) {
        return part.isOutside() || party(part, fact).isPresent();
    }

    private static Optional<PartyId> party(DutyParty part, Fact fact) {
        if (part.isOutside()) {
            return Optional.empty();
        }
        return part == DutyParty.HUB
                ? Optional.of(PartyId.HUB)
                : Optional.ofNullable(fact.parties().get(part));
    }
}
