package org.emexchange.mapping.monitoring;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same without what contractor and person said in their own words, which may tell of offences (ISP 3.2). */
    public static ViolationNotice withoutFreeWords(Violation violation, ViolationContext context) {
        Violation whole = map(violation, context).disclosed();
        Evidence told = whole.evidence();
        Violation disclosed = ViolationDisclosure.copy(
                whole,
                whole.subject(),
                new Evidence("", told.fixes(), told.events(), Optional.empty()),
                whole.steps().stream()
                        .map(step -> new StepTaken(step.at(), step.kind(), Optional.empty()))
                        .toList(),
                Optional.empty());
        return new ViolationNotice(
                NoticeRecipient.RESPONSIBLE_OFFICER,
                context.sourceMessage(),
                ViolationDisclosure.withoutReason(disclosed),
                Optional.empty(),
                words(whole));
    }

    private static int words(Violation whole) {
        return 1
                + (int) Stream.of(whole.withdrawnBecause(), whole.evidence().outsideBecause(), whole.explanation())
                        .filter(Optional::isPresent)
                        .count()
                + (int) whole.steps().stream()
                        .filter(step -> step.note().isPresent())
                        .count();
    }
}
