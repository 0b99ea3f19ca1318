package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.ZoneType;

/**
 * A zone.
 *
 * @param period present where the order says that the zone is monitored
 * @param orderSaysMonitored whether the order itself says that the zone is electronically monitored (EPG-matrix)
 * @param map file name of the attachment that holds its map
 */
public record Zone(
        ZoneType type,
        Optional<String> name,
        String description,
        Optional<String> duration,
        Optional<Period> period,
        boolean orderSaysMonitored,
        Optional<TagTechnology> tag,
        Optional<String> map) {

    /** True where the order says so, or names a tag for it. */
    public boolean isMonitored() {
        return orderSaysMonitored || tag.isPresent();
    }
}
