package org.emexchange.mapping.police;

import java.util.Optional;

/**
 * Why a request may be granted: what the person who decides must weigh (COP-23, COP-25, COP-29).
 *
 * @param authorisedBy the law that authorises the force to process the data for the purpose
 */
public record Justification(
        RequestPurpose purpose,
        String purposeDetails,
        Optional<String> crimeReference,
        RequestPower power,
        String authorisedBy,
        Optional<CourtDirection> direction,
        String whyNecessary,
        String whyProportionate) {

    /** Nothing of the matter. */
    @Override
    public String toString() {
        return "Justification[" + purpose + " " + power + "]";
    }
}
