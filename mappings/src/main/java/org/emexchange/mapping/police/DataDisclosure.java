package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * What whoever asked is given on a request that was granted. Only {@link DataAnswer#cutTo} makes one.
 */
public final class DataDisclosure {
    private final String requestId;
    private final String sourceMessage;
    private final Instant answeredAt;
    private final RequestPurpose purpose;
    private final DataScope scope;
    private final Optional<Part> part;
    private final DataRecords records;

    DataDisclosure(
            String requestId,
            String sourceMessage,
            Instant answeredAt,
            RequestPurpose purpose,
            DataScope scope,
            Optional<Part> part,
            DataRecords records) {
        this.requestId = requestId;
        this.sourceMessage = sourceMessage;
        this.answeredAt = answeredAt;
        this.purpose = purpose;
        this.scope = scope;
        this.part = part;
        this.records = records;
    }

    public String requestId() {
        return requestId;
    }

    public String sourceMessage() {
        return sourceMessage;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** The only purpose for which the data may be used (COP-31). */
    public RequestPurpose purpose() {
        return purpose;
    }

    public DataScope scope() {
        return scope;
    }

    public Optional<Part> part() {
        return part;
    }

    public DataRecords records() {
        return records;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DataDisclosure[" + records + "]";
    }
}
