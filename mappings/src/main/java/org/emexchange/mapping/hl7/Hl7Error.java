package org.emexchange.mapping.hl7;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One ERR segment: a refusal or a finding, in the catalogue's own words.
 *
 * @param number as in EMX-5001 or EMF-101
 * @param sentence of the catalogue, with what is to be mended
 * @param places as in {@code ZLC[2]-5}; others are left out
 */
public record Hl7Error(Hl7ErrorCode condition, String number, String sentence, List<String> places) {
    private static final Pattern NUMBER = Pattern.compile("EMX-[0-9]{4}|EMF-[0-9]{3}");

    public Hl7Error {
        places = List.copyOf(places);
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a number of the catalogues");
        }
    }

    /** A finding goes with a message that was accepted; a refusal does not. */
    boolean isFinding() {
        return number.startsWith("EMF");
    }
}
