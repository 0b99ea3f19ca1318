package org.emexchange.hub.duty;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PolicyTable;

/** The reviewed table of clocks, {@code policy/clocks.csv}. */
public final class ClockRules {
    private static final String TABLE = "/policy/clocks.csv";
    private static final String HEADINGS =
            "clock,triggers,debtor,creditor,term,met,withdrawn,again,lead,pauses,force,source,reading";

    private final Map<String, ClockRule> byId;

    private ClockRules(Map<String, ClockRule> byId) {
        this.byId = byId;
    }

    /** As they ship. A row that cannot be read stops the hub. */
    public static ClockRules shipped() {
        return of(PolicyTable.rows(TABLE, HEADINGS).stream().map(ClockRule::of).toList());
    }

    /** @throws IllegalStateException where two have one id */
    public static ClockRules of(List<ClockRule> rules) {
        Map<String, ClockRule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalStateException(TABLE + ": " + rule.id() + " is there twice");
            }
        });
        return new ClockRules(byId);
    }

    /** With another time for one of them, where that is a setting (EPG-fitted). */
    public ClockRules with(String id, Term term) {
        Map<String, ClockRule> changed = new LinkedHashMap<>(byId);
        if (changed.computeIfPresent(id, (same, rule) -> rule.within(term)) == null) {
            throw new IllegalArgumentException("no clock " + id);
        }
        return new ClockRules(changed);
    }

    public Optional<ClockRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Which clocks of that party, set going by that fact, a query of the party's holds up: by their matters, empty for one of
     * the subject as a whole.
     */
    public Set<Optional<String>> standingStill(Fact fact, PartyId asking) {
        return byId.values().stream()
                .filter(rule -> rule.pauses() && rule.triggers().contains(fact.what()))
                .filter(rule -> asking.equals(fact.parties().get(rule.debtor())))
                .map(rule -> rule.isOfMatter() ? fact.matter() : Optional.<String>empty())
                .collect(Collectors.toSet());
    }

    /** In the order of the table. */
    public Collection<ClockRule> all() {
        return List.copyOf(byId.values());
    }
}
