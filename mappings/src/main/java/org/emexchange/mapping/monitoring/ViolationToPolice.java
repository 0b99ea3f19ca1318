package org.emexchange.mapping.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Identifiers;

/**
 * What of a violation is told to the police force that is the responsible agency (court bail, some civil orders), and
 * why: it enforces the order (COP-28). The contractor's records are the Ministry of Justice's, so the share rests on its
 * standing decision (COP-60) and goes no further than that: without one in force, or for a kind that it does not cover,
 * there is no copy.
 *
 * <p>Kept back: what the person said; notes of the contractor's steps; the numbers of prison, probation and Home Office;
 * positions unless the decision covers them; everything before and after the violation, whatever reason the report gives
 * and trail monitoring or not: for that a force makes a request (X13).
 */
public final class ViolationToPolice {
    private ViolationToPolice() {}

    /**
     * The force's copy.
     *
     * @param on today by the calendar in London
     * @return empty where the standing decision does not carry the share
     */
    public static Optional<ViolationNotice> map(
            Violation violation, ViolationContext context, StandingDecision decision, LocalDate on) {
        if (!decision.isInForceOn(on) || !decision.covers(violation.kind())) {
            return Optional.empty();
        }
        Violation disclosed = ViolationDisclosure.copy(
                violation,
                violation.subject().with(ViolationToPolice::ofPoliceAndCourt),
                evidence(violation, decision),
                violation.steps().stream()
                        .map(step -> new StepTaken(step.at(), step.kind(), Optional.empty()))
                        .toList(),
                Optional.empty());
        return Optional.of(
                new ViolationNotice(NoticeRecipient.POLICE, context.sourceMessage(), disclosed, Optional.of(decision)));
    }

    private static Evidence evidence(Violation violation, StandingDecision decision) {
        Evidence inside = ViolationDisclosure.inside(violation);
        return decision.positions() ? inside : inside.withFixes(List.of());
    }

    private static Identifiers ofPoliceAndCourt(Identifiers all) {
        return new Identifiers(
                all.pncId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all.courtCaseReference());
    }
}
