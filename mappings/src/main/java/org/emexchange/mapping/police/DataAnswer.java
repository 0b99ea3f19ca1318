package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Subject;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * The contractor's answer to one request, or one part of it. It goes to nobody as it is: what leaves is what {@link
 * #cutTo} makes of it. Personal data: never logged.
 *
 * @param aboutRequest message id of the request
 * @param answeredAt when the records were taken from the contractor's systems
 * @param nothingHeld whether the contractor holds no such record
 */
public record DataAnswer(
        String aboutRequest,
        Subject subject,
        Instant answeredAt,
        Optional<Part> part,
        boolean nothingHeld,
        DataRecords records) {

    /**
     * What of it was granted (COP-17, COP-18). Kept are the records of a kind, time and place that the grant includes;
     * one that has no place is taken out where the grant has an area. A place is told no more precisely than was granted.
     * A visit or violation that began before or ends after the period is cut to it and marked so, and loses its
     * summary; where whoever asked may have none, all lose it.
     * The subject's particulars are not passed on. It does not matter to the count how the answer came to hold more than
     * was granted.
     *
     * @throws UnreadableException {@code CONTRADICTION} where it answers another request or is about somebody else
     */
    public CutAnswer cutTo(Grant grant) {
        if (!aboutRequest.equals(grant.sourceMessage())) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("DataAnswer/AboutRequest"));
        }
        if (!SamePerson.is(grant.request().person(), subject)) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("DataAnswer/Subject"));
        }
        DataRecords kept = grant.cut(records);
        DataDisclosure disclosure = new DataDisclosure(
                grant.request().requestId(),
                grant.sourceMessage(),
                answeredAt,
                grant.request().purpose(),
                grant.scope(),
                part,
                kept);
        return new CutAnswer(disclosure, Removed.between(records, kept, grant.scope()));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DataAnswer[" + records + "]";
    }
}
