package org.emexchange.mapping.court;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/**
 * What makes an order impossible, so that it is refused and not delivered with a finding: each rule below names a state
 * in which nobody could say what is to be done, for whom, when or where, or who is to have the order. All rules are
 * tried, and all places told together.
 */
final class Contradictions {
    private static final int MAX_PLACES = 20;
    private final Set<String> places = new LinkedHashSet<>();

    private Contradictions() {}

    static void check(XmlNode order) {
        Contradictions found = new Contradictions();
        CaseContradictions.of(order, found);
        TimeContradictions.of(order, found);
        PlaceContradictions.of(order, found);
        if (!found.places.isEmpty()) {
            throw new UnreadableException(
                    Kind.CONTRADICTION, found.places.stream().limit(MAX_PLACES).toList());
        }
    }

    void when(boolean contradicts, XmlNode node, String... child) {
        if (contradicts) {
            places.add(child.length == 0 ? node.path() : node.path() + "/" + String.join("/", List.of(child)));
        }
    }
}
