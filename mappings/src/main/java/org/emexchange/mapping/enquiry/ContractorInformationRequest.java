package org.emexchange.mapping.enquiry;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.Person;

/**
 * What the contractor is asked: no more than it needs to find and give the answer.
 *
 * @param request message id of the request, which the answer names
 * @param lawfulReason as stated: the contractor may only look at what it does not monitor for such a reason (COP-18)
 */
public record ContractorInformationRequest(
        String request,
        String orderId,
        Person person,
        Optional<DataScope> scope,
        Optional<String> question,
        Optional<String> lawfulReason,
        Enquirer officer,
        Optional<Instant> answerBy) {

    /**
     * Kept back: the unit's own reference, and why it thinks the answer necessary and proportionate, which is for the record
     * and not for the processor.
     *
     * @param sourceMessage message id under which the unit sent it
     */
    public static ContractorInformationRequest of(InformationRequest request, String sourceMessage) {
        return new ContractorInformationRequest(
                sourceMessage,
                request.orderId(),
                request.person(),
                request.scope(),
                request.question(),
                request.lawfulReason(),
                request.officer(),
                request.answerBy());
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ContractorInformationRequest[" + request + "]";
    }
}
