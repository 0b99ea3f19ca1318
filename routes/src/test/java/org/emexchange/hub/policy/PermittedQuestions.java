package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of every question that can be asked, those that the reviewed table permits. */
final class PermittedQuestions {
    private static final Gateways GATEWAYS = Gateways.reviewed();
    private static final Map<String, GatewayRule> RULES =
            GATEWAYS.rules().stream().collect(Collectors.toMap(GatewayRule::id, Function.identity()));
    private static final Map<Set<Ground>, List<Question>> PERMITTED = new HashMap<>();

    private PermittedQuestions() {}

    /** Every question that is permitted on these grounds, and the rule that says so. */
    static void permitted(Set<Ground> grounds, Check check) {
        List<Question> permitted = PERMITTED.computeIfAbsent(Set.copyOf(grounds), PermittedQuestions::permitted);
        assertThat(permitted).hasSizeGreaterThan(1_000);
        permitted.forEach(question -> {
            String rule = GATEWAYS.ask(question).rule();
            check.of(question, Objects.requireNonNull(RULES.get(rule), rule));
        });
    }

    private static List<Question> permitted(Set<Ground> grounds) {
        List<Question> permitted = new ArrayList<>();
        each(grounds, question -> {
            if (GATEWAYS.ask(question) instanceof Verdict.Permitted) {
                permitted.add(question);
            }
        });
        return permitted;
    }

    private static void each(Set<Ground> grounds, Consumer<Question> with) {
        List<Body> bodies = new ArrayList<>();
        for (PartyRole role : PartyRole.values()) {
            role.lists().forEach(list -> bodies.add(new Body(role, list)));
        }
        for (Body from : bodies) {
            for (Body to : bodies) {
                for (Power power : Power.values()) {
                    each(from, to, power, grounds, with);
                }
            }
        }
    }

    private static void each(Body from, Body to, Power power, Set<Ground> grounds, Consumer<Question> with) {
        for (CaseKind kind : CaseKind.values()) {
            for (DataCategory category : DataCategory.values()) {
                for (Purpose purpose : Purpose.values()) {
                    with.accept(new Question(from, to, kind, category, purpose, power, grounds));
                }
            }
        }
    }

    /** What must hold of a question and its rule. */
    @FunctionalInterface
    interface Check {
        void of(Question question, GatewayRule rule);
    }
}
