package org.emexchange.mapping.enquiry;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.shared.Periods;

/**
 * What a responsible officer asks about one order (X12): records of a period, a question in words, or both. Personal data:
 * never logged.
 *
 * @param requestId as the unit knows it
 * @param unit the party that asks, which must be the sender of the message
 * @param scope the records asked for
 * @param lawfulReason why positions of somebody without trail monitoring, or readings outside the hours of curfew, are
 *     needed (COP-18, COP-20)
 * @param whyNecessary in the officer's own words (COP-23)
 * @param whyProportionate in the officer's own words (COP-23)
 */
public record InformationRequest(
        String requestId,
        String unit,
        String orderId,
        Person person,
        Optional<DataScope> scope,
        Optional<String> question,
        String whyNecessary,
        String whyProportionate,
        Optional<String> lawfulReason,
        Enquirer officer,
        Optional<Instant> answerBy,
        Instant signedAt) {

    /**
     * Whether it asks where the person was although nobody may see that without a reason, and states none (COP-18, COP-19).
     *
     * @param trailed when the order has whereabouts monitored
     */
    public boolean lacksAReason(Periods trailed) {
        boolean beyond = scope.filter(of -> of.categories().contains(DataCategory.POSITIONS))
                .filter(of -> !trailed.cover(of.from(), of.to()))
                .isPresent();
        return beyond && lawfulReason.isEmpty();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "InformationRequest[" + unit + "]";
    }
}
