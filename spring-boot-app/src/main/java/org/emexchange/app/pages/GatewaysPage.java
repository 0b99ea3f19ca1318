package org.emexchange.app.pages;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.GatewayRule;
import org.emexchange.hub.policy.Gateways;
import org.emexchange.hub.policy.ListPair;
import org.emexchange.hub.policy.Obstacle;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Power;
import org.emexchange.hub.policy.Purpose;

/** What each power carries, rule by rule, and how a refusal is told. */
final class GatewaysPage {
    private static final int ALL_PAIRS = 9;

    private GatewaysPage() {}

    static Page of() {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# The lawful gateways\n\n");
        text.append(
                "What no rule carries is refused. Lists are those of section 14 of the Offender Management Act 2007.\n");
        for (Power power : Power.values()) {
            text.append("\n## ")
                    .append(power)
                    .append(": ")
                    .append(power.title())
                    .append("\n\n");
            text.append(Page.head(
                    "rule", "from", "to", "lists", "case", "categories", "purposes", "on record", "source", "reading"));
            Gateways.reviewed().rules().stream()
                    .filter(rule -> rule.power() == power)
                    .forEach(rule -> text.append(row(rule)));
        }
        text.append("\n## Why a share is refused\n\n").append(Page.head("reason", "told as", "sentence"));
        for (Obstacle obstacle : Obstacle.values()) {
            text.append(
                    Page.row(obstacle, obstacle.code().number(), obstacle.code().sentence()));
        }
        return new Page("gateways.md", text.toString());
    }

    private static String row(GatewayRule rule) {
        return Page.row(
                rule.id(),
                names(rule.senders(), PartyRole.class),
                names(rule.recipients(), PartyRole.class),
                lists(rule.lists()),
                names(rule.kinds(), CaseKind.class),
                names(rule.categories(), DataCategory.class),
                names(rule.purposes(), Purpose.class),
                names(rule.grounds()),
                rule.source(),
                rule.reading());
    }

    private static String lists(Set<ListPair> pairs) {
        return pairs.size() == ALL_PAIRS
                ? "any"
                : pairs.stream().map(ListPair::toString).sorted().collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> String names(Set<E> some, Class<E> type) {
        return some.size() == type.getEnumConstants().length ? "any" : names(some);
    }

    /** In the order of the vocabulary; {@code -} for none. */
    static <E extends Enum<E>> String names(Collection<E> some) {
        return some.isEmpty() ? "-" : some.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
