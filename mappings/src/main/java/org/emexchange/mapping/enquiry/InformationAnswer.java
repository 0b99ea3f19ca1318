package org.emexchange.mapping.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.monitoring.Subject;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.Part;
import org.emexchange.mapping.police.Removed;
import org.emexchange.mapping.police.SamePerson;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * The contractor's answer to one request, or one part of it. It goes to nobody as it is: what leaves is what {@link #cutTo}
 * makes of it. Personal data: never logged.
 *
 * @param aboutRequest message id of the request
 * @param answer in words
 * @param curfew the hours of curfew in the period that the records are of
 */
public record InformationAnswer(
        String aboutRequest,
        Subject subject,
        Instant answeredAt,
        Optional<Part> part,
        Optional<String> answer,
        boolean nothingHeld,
        List<CurfewHours> curfew,
        DataRecords records) {
    public InformationAnswer {
        curfew = List.copyOf(curfew);
    }

    /**
     * What of it the officer may have, as {@link EnquiryGrant} says. The subject's particulars are not passed on.
     *
     * @param sourceMessage message id under which the request was sent
     * @param trailed when the order lets all positions be seen
     * @throws UnreadableException {@code CONTRADICTION} where it answers another request or is about somebody else
     */
    public CutInformation cutTo(InformationRequest request, String sourceMessage, Periods trailed) {
        if (!aboutRequest.equals(sourceMessage)) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("InformationAnswer/AboutRequest"));
        }
        if (!SamePerson.is(request.person(), subject)) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("InformationAnswer/Subject"));
        }
        DataRecords kept = request.scope().isEmpty()
                ? new DataRecords(List.of(), List.of(), List.of(), List.of())
                : EnquiryGrant.of(request, sourceMessage, trailed, curfew).cut(records);
        return new CutInformation(
                new InformationDisclosure(
                        request.requestId(), sourceMessage, answeredAt, request.scope(), part, answer, kept),
                request.scope()
                        .map(scope -> Removed.between(records, kept, scope))
                        .orElseGet(() -> Removed.all(records)));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "InformationAnswer[" + records + "]";
    }
}
