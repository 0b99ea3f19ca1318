package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One reading of an alcohol tag.
 *
 * @param gramsPerDecilitre transdermal alcohol concentration as it was sent, never rounded; empty where none was obtained
 */
public record AlcoholReading(Instant at, ReadingStatus status, Optional<BigDecimal> gramsPerDecilitre) {

    /** Not the value. */
    @Override
    public String toString() {
        return "AlcoholReading[" + status + "]";
    }
}
