package org.emexchange.hub.refusal;

import java.util.List;

/**
 * Something found about a message that is delivered nevertheless.
 *
 * @param places element paths in the message, never a value
 */
public record Finding(FindingCode code, List<String> places) {
    public Finding {
        places = List.copyOf(places);
    }
}
