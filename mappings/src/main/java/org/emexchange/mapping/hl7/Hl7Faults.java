package org.emexchange.mapping.hl7;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** Places at fault, gathered so that a sender is told all of them at once. */
public final class Hl7Faults {
    private static final int MAX_PLACES = 20;
    private final Set<String> places = new LinkedHashSet<>();

    public void when(boolean fault, String place) {
        if (fault && places.size() < MAX_PLACES) {
            places.add(place);
        }
    }

    /** @throws UnreadableException of the kind, where there is a place at fault */
    public void refuse(Kind kind) {
        if (!places.isEmpty()) {
            throw new UnreadableException(kind, List.copyOf(places));
        }
    }
}
