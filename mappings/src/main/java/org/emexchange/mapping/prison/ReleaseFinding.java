package org.emexchange.mapping.prison;

import java.util.List;

/**
 * Something found about a release that is delivered nevertheless.
 *
 * @param places as in {@code ZLC[2]-5}, never a value
 */
public record ReleaseFinding(ReleaseFindingKind kind, List<String> places) {
    public ReleaseFinding {
        places = List.copyOf(places);
    }

    static ReleaseFinding at(ReleaseFindingKind kind, String place) {
        return new ReleaseFinding(kind, List.of(place));
    }
}
