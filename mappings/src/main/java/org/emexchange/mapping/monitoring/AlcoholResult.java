package org.emexchange.mapping.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.AlcoholType;

/**
 * One result of alcohol monitoring (X15): the readings of one stretch of time and what the contractor found. No limit is
 * applied to them here: the sources give none, and the finding is the contractor's. Personal data: never logged.
 *
 * @param resultId as the contractor knows it, the same in every correction
 * @param requirement what is required of the person
 * @param finding empty only where the result is withdrawn
 * @param readings in the order of time
 */
public record AlcoholResult(
        String resultId,
        String orderId,
        ResultStatus status,
        Subject subject,
        AlcoholType requirement,
        Instant from,
        Instant until,
        Instant reportedAt,
        Optional<AlcoholFinding> finding,
        List<AlcoholReading> readings) {
    public AlcoholResult {
        readings = List.copyOf(readings);
    }

    /** No personal data, and not the finding. */
    @Override
    public String toString() {
        return "AlcoholResult[" + status + ", " + readings.size() + " readings]";
    }
}
