package org.emexchange.mapping.court;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;

/** A curfew that is monitored electronically. */
public record Curfew(TagTechnology tag, Period period, List<CurfewSlot> slots, Optional<String> details) {
    public Curfew {
        slots = List.copyOf(slots);
    }
}
