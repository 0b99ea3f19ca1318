package org.emexchange.mapping.monitoring;

import java.util.Optional;
import org.emexchange.mapping.shared.Identifiers;

/**
 * What of a violation is told to the Public Protection Casework Section, for a person released on a licence that it
 * manages, and why: it decides on recall, and what it holds goes on to the Parole Board as evidence (COP-28). So it is
 * given the evidence, what the contractor has done and what the person said, with the numbers by which prison and
 * probation know the person.
 *
 * <p>Kept back: the numbers of police, court and Home Office; positions and readings outside the violation, as from the
 * responsible officer.
 */
public final class ViolationToPpcs {
    private ViolationToPpcs() {}

    /** The section's copy. */
    public static ViolationNotice map(Violation violation, ViolationContext context) {
        Violation disclosed = ViolationDisclosure.copy(
                violation,
                violation.subject().with(ViolationToPpcs::ofPrisonAndProbation),
                ViolationDisclosure.evidence(violation, context.trailed()),
                violation.steps(),
                violation.explanation());
        return new ViolationNotice(NoticeRecipient.PPCS, context.sourceMessage(), disclosed, Optional.empty());
    }

    private static Identifiers ofPrisonAndProbation(Identifiers all) {
        return Identifiers.of(Optional.empty(), all.nomisId(), all.crn(), all.prisonNumber());
    }
}
