package org.emexchange.mapping.monitoring;

import java.util.Optional;

/**
 * What of a violation is told to the responsible officer, and why. The officer supervises the order and decides on
 * breach (COP-28, PI-3.14 to 3.16), so is given the whole report, may it lead to breach or not: what was violated and
 * when, the evidence, what the contractor has done and what the person said, which bears on a reasonable excuse.
 *
 * <p>Kept back: positions before and after the violation, and readings outside curfew hours, unless the order has trail
 * monitoring or the contractor states why they are necessary and by what right (COP-18, COP-19, COP-20).
 */
public final class ViolationToResponsibleOfficer {
    private ViolationToResponsibleOfficer() {}

    /** The officer's copy. */
    public static ViolationNotice map(Violation violation, ViolationContext context) {
        Violation disclosed = ViolationDisclosure.copy(
                violation,
                violation.subject(),
                ViolationDisclosure.evidence(violation, context.trailed()),
                violation.steps(),
                violation.explanation());
        return new ViolationNotice(
                NoticeRecipient.RESPONSIBLE_OFFICER, context.sourceMessage(), disclosed, Optional.empty());
    }
}
