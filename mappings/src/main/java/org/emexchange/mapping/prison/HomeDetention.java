package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;

/** The home detention curfew: hours and places, and its own hours for the day of release. */
public record HomeDetention(
        TagTechnology tag,
        Period period,
        List<WeekSlot> slots,
        Optional<ReleaseDayCurfew> releaseDay,
        Optional<String> details) {
    public HomeDetention {
        slots = List.copyOf(slots);
    }
}
