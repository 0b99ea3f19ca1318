package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * One request of a police force for monitoring data about one person (X13). Whoever holds one has the force's undertaking
 * to use the data for the stated purpose only (COP-31) and to decide nothing by automation alone (COP-60): the format
 * takes no request without. Personal data: never logged.
 *
 * @param requestId as the force knows it
 * @param force the party that asks, which must be the sender of the message
 * @param supervisor present where the request is urgent
 */
public record DataRequest(
        String requestId,
        String force,
        Person person,
        Optional<String> orderId,
        DataScope scope,
        Justification justification,
        Urgency urgency,
        Officer officer,
        Optional<Supervisor> supervisor,
        Instant signedAt)
        implements MonitoringRequest {
    @Override
    public RequestPurpose purpose() {
        return justification.purpose();
    }

    @Override
    public RequestPower power() {
        return justification.power();
    }

    @Override
    public boolean mayHaveSummaries() {
        return true;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DataRequest[" + force + " " + urgency + " " + justification + "]";
    }
}
