package org.emexchange.mapping.thirdparty;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.shared.Places;

/**
 * Which period and kinds of record a consent or a direction is about.
 *
 * @param from belongs to the period
 * @param to does not belong to it
 */
public record Coverage(Optional<Instant> from, Optional<Instant> to, Set<DataCategory> categories) {
    public Coverage {
        Set<DataCategory> copy = EnumSet.noneOf(DataCategory.class);
        copy.addAll(categories);
        categories = Collections.unmodifiableSet(copy);
    }

    /** Adds the places where it falls short of what is asked for. */
    void check(DataScope asked, String place, Places found) {
        found.when(from.filter(start -> !start.isAfter(asked.from())).isEmpty(), place + "/From");
        found.when(to.filter(end -> !end.isBefore(asked.to())).isEmpty(), place + "/To");
        found.when(!categories.containsAll(asked.categories()), place + "/Category");
    }
}
