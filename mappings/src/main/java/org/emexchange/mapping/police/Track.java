package org.emexchange.mapping.police;

import java.util.List;
import org.emexchange.mapping.monitoring.Fix;

/**
 * Positions of one device while it was fitted to one person.
 *
 * @param activation the fitting: a device is used again, so its own number does not say who wore it
 */
public record Track(String activation, List<Fix> fixes) {
    public Track {
        fixes = List.copyOf(fixes);
    }
}
