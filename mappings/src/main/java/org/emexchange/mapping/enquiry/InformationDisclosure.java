package org.emexchange.mapping.enquiry;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.Part;

/** What the officer is given on a request. Personal data: never logged. */
public record InformationDisclosure(
        String requestId,
        String sourceMessage,
        Instant answeredAt,
        Optional<DataScope> scope,
        Optional<Part> part,
        Optional<String> answer,
        DataRecords records) {
    /** No personal data. */
    @Override
    public String toString() {
        return "InformationDisclosure[" + records + "]";
    }
}
