package org.emexchange.mapping.monitoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/** Places at which a document contradicts itself, gathered so that its sender is told them together. */
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

    /** @throws UnreadableException of the kind, where there is a place */
    public void refuse(Kind kind) {
        if (!places.isEmpty()) {
            throw new UnreadableException(kind, places.stream().toList());
        }
    }
}
