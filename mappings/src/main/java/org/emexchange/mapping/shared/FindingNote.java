package org.emexchange.mapping.shared;

import java.util.List;
import java.util.Set;

/**
 * A finding as it is told.
 *
 * @param number as in EMF-101
 * @param places element paths in the message that it is about
 * @param toldTo whose copies carry it
 */
public record FindingNote(String number, String sentence, String mend, List<String> places, Set<Audience> toldTo) {
    public FindingNote {
        places = List.copyOf(places);
        toldTo = Set.copyOf(toldTo);
    }

    /** Those of the findings that the audience is told. */
    public static List<FindingNote> toldTo(Audience audience, List<FindingNote> findings) {
        return findings.stream()
                .filter(finding -> finding.toldTo.contains(audience))
                .toList();
    }
}
