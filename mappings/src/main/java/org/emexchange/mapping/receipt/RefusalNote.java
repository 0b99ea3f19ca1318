package org.emexchange.mapping.receipt;

import java.util.List;

/**
 * A refusal as it is told to the sender of the message.
 *
 * @param number as in EMX-5001
 * @param places element paths in the message, never a value
 */
public record RefusalNote(String number, String sentence, String mend, List<String> places) {
    public RefusalNote {
        places = List.copyOf(places);
    }
}
