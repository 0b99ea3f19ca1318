package org.emexchange.mapping.probation;

/**
 * The form of Annex A as first filled in for an order (X04). Personal data throughout: never logged.
 *
 * @param management stated also where no relevant risk is known (PI-3.7)
 */
public record RiskNotification(
        String orderId,
        SupervisedPerson person,
        RiskStatement risk,
        Management management,
        OfficerDetails officer,
        Notice notice)
        implements RiskMessage {
    /** Always in its turn: what is urgent comes as an update. */
    @Override
    public Urgency urgency() {
        return Urgency.ROUTINE;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "RiskNotification";
    }
}
