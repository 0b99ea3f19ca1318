package org.emexchange.mapping.shared;

import java.util.List;
import java.util.Optional;

/** Risk known to the one who sends it. */
public record Risk(List<RiskCategory> categories, Optional<String> details, Optional<Mappa> mappa) {
    public Risk {
        categories = List.copyOf(categories);
    }
}
