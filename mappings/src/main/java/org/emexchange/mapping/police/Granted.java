package org.emexchange.mapping.police;

import java.util.Optional;

/** What lets an answer leave, and how much of it: a request that was granted, or an enquiry of whoever supervises. */
public interface Granted {
    /** The request, as whoever asked knows it. */
    String requestId();

    /** Message id under which it was sent. */
    String sourceMessage();

    Person person();

    DataScope scope();

    /** The only purpose for which the data may be used, where the request names one. */
    Optional<RequestPurpose> purpose();

    /** Those of the records that may leave. */
    DataRecords cut(DataRecords records);
}
