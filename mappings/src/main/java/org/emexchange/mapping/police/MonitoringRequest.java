package org.emexchange.mapping.police;

import java.util.Optional;

/** A request for monitoring data about one person, whoever makes it: what it has to say so that it can be granted and answered. */
public interface MonitoringRequest {
    /** As whoever asks knows it. */
    String requestId();

    Person person();

    Optional<String> orderId();

    DataScope scope();

    /** The only purpose for which the data may be used (COP-31). */
    RequestPurpose purpose();

    /** What lets the data be disclosed. */
    RequestPower power();

    Urgency urgency();

    /** Whether what the contractor wrote of a violation in its own words may be passed on. */
    boolean mayHaveSummaries();
}
