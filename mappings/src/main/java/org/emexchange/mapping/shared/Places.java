package org.emexchange.mapping.shared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** Places at fault in a document or message, gathered so that its sender is told of all of them together. */
public final class Places {
    private static final int MOST = 20;
    private final Set<String> places = new LinkedHashSet<>();

    public void when(boolean contradicts, XmlNode node, String... child) {
        when(contradicts, child.length == 0 ? node.path() : node.path() + "/" + String.join("/", child));
    }

    public void when(boolean contradicts, String place) {
        if (contradicts && places.size() < MOST) {
            places.add(place);
        }
    }

    /** In the order in which they were found. */
    public List<String> all() {
        return List.copyOf(places);
    }

    /** @throws UnreadableException of the kind, where there is a place */
    public void refuse(Kind kind) {
        if (!places.isEmpty()) {
            throw new UnreadableException(kind, places.stream().toList());
        }
    }
}
