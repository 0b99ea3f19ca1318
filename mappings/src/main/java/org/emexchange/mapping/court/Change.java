package org.emexchange.mapping.court;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.VariationKind;

/**
 * What an earlier message said that this one changes.
 *
 * @param refersTo message id of the earlier message
 * @param effectiveAt empty where it counts at once
 */
public record Change(
        String refersTo, Optional<Instant> effectiveAt, List<VariationKind> kinds, Optional<String> reason) {
    public Change {
        kinds = List.copyOf(kinds);
    }
}
