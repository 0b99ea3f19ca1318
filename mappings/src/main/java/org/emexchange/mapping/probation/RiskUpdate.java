package org.emexchange.mapping.probation;

import java.util.Optional;

/**
 * A further update on the record of an order (X05). A section that is present says how it now stands. Personal data
 * throughout: never logged.
 */
public record RiskUpdate(
        String orderId,
        Urgency urgency,
        GroundedText change,
        Optional<SupervisedPerson> person,
        Optional<RiskStatement> risk,
        Optional<Management> management,
        Optional<OfficerDetails> officer,
        Notice notice)
        implements RiskMessage {
    /** No personal data. */
    @Override
    public String toString() {
        return "RiskUpdate[" + urgency + "]";
    }
}
