package org.emexchange.hub.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The lawful gateways (COP-23 to COP-31): which power carries which kind of data, from whom to whom, about whom, for what,
 * and what has to be on record. Whatever no rule of the reviewed table {@code policy/gateways.csv} carries is refused. Pure;
 * a cell that is not known fails when the table is read, and nothing starts.
 */
public final class Gateways {
    private static final String TABLE = "/policy/gateways.csv";
    private static final String HEADINGS =
            "rule,power,senders,recipients,lists,subjects,categories,purposes,grounds,source,reading";
    private static final Set<Ground> DECISION = Set.of(Ground.DECISION_TAKEN, Ground.DECISION_GRANTED);
    /** The conditions in the order in which a refusal names them. */
    private static final List<Condition> CONDITIONS = List.of(
            new Condition(GatewayRule::betweenRoles, Obstacle.PARTIES),
            new Condition(GatewayRule::betweenLists, Obstacle.LISTS),
            new Condition(GatewayRule::about, Obstacle.CASE),
            new Condition(GatewayRule::carries, Obstacle.CATEGORY),
            new Condition(GatewayRule::serves, Obstacle.PURPOSE));

    private static final Gateways REVIEWED = of(PolicyTable.rows(TABLE, HEADINGS));

    private final List<GatewayRule> rules;
    private final Map<Power, List<GatewayRule>> byPower;

    private Gateways(List<GatewayRule> rules) {
        this.rules = List.copyOf(rules);
        this.byPower = rules.stream().collect(Collectors.groupingBy(GatewayRule::power));
    }

    /** Those of the reviewed table. */
    public static Gateways reviewed() {
        return REVIEWED;
    }

    static Gateways of(List<String[]> rows) {
        List<GatewayRule> rules = rows.stream().map(GatewayRule::of).toList();
        if (rules.stream().map(GatewayRule::id).distinct().count() != rules.size()) {
            throw new IllegalStateException("two gateways of one id");
        }
        for (Power power : Power.values()) {
            if (rules.stream().noneMatch(rule -> rule.power() == power)) {
                throw new IllegalStateException("no gateway says what " + power + " carries");
            }
        }
        return new Gateways(rules);
    }

    public List<GatewayRule> rules() {
        return rules;
    }

    /** One answer to one question: never null, never thrown. */
    public Verdict ask(Question asked) {
        List<GatewayRule> left = byPower.getOrDefault(asked.power(), List.of());
        for (Condition condition : CONDITIONS) {
            List<GatewayRule> before = left;
            left = left.stream()
                    .filter(rule -> condition.met().test(rule, asked))
                    .toList();
            if (left.isEmpty()) {
                return new Verdict.Refused(nearest(before, asked), condition.obstacle());
            }
        }
        return onRecord(left, asked);
    }

    /** The one that meets most conditions, the first of these in the table. */
    private static String nearest(List<GatewayRule> rules, Question asked) {
        return rules.stream()
                .max(Comparator.comparingLong((GatewayRule rule) -> met(rule, asked))
                        .thenComparing(rules::indexOf, Comparator.reverseOrder()))
                .orElseThrow()
                .id();
    }

    private static long met(GatewayRule rule, Question asked) {
        return CONDITIONS.stream()
                .filter(condition -> condition.met().test(rule, asked))
                .count();
    }

    private static Verdict onRecord(List<GatewayRule> fitting, Question asked) {
        GatewayRule best = fitting.stream()
                .min(Comparator.comparingInt(rule -> rule.missing(asked).size()))
                .orElseThrow();
        Set<Ground> missing = best.missing(asked);
        Optional<Ground> first = missing.stream().findFirst();
        if (first.isEmpty()) {
            return new Verdict.Permitted(best.id());
        }
        boolean awaited = asked.grounds().contains(Ground.DECISION_AWAITED) && DECISION.containsAll(missing);
        return new Verdict.Refused(
                best.id(), awaited ? Obstacle.DECISION_AWAITED : first.get().without());
    }

    private record Condition(BiPredicate<GatewayRule, Question> met, Obstacle obstacle) {}
}
