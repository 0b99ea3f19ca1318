package org.emexchange.mapping.monitoring;

import java.util.Optional;
import org.emexchange.mapping.shared.Identifiers;

/**
 * What of an alcohol result is given to the body that supervises or enforces the order, and why: all that the tag
 * gathered, with the contractor's finding (COP-21), for it decides on breach and works with the person on drinking.
 *
 * <p>Kept back: the numbers by which police, court and Home Office know the person; what the message says of the
 * contractor's systems.
 */
public final class AlcoholResultToResponsibleOfficer {
    private AlcoholResultToResponsibleOfficer() {}

    /** The body's copy. */
    public static AlcoholResultNotice map(AlcoholResult result, String sourceMessage) {
        AlcoholResult disclosed = new AlcoholResult(
                result.resultId(),
                result.orderId(),
                result.status(),
                result.subject().with(AlcoholResultToResponsibleOfficer::ofPrisonAndProbation),
                result.requirement(),
                result.from(),
                result.until(),
                result.reportedAt(),
                result.finding(),
                result.readings());
        return new AlcoholResultNotice(sourceMessage, disclosed);
    }

    private static Identifiers ofPrisonAndProbation(Identifiers all) {
        return Identifiers.of(Optional.empty(), all.nomisId(), all.crn(), Optional.empty());
    }
}
