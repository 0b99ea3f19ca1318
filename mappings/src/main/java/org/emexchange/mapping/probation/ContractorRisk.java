package org.emexchange.mapping.probation;

/**
 * The contractor's copy of the record of an order.
 *
 * @param urgency that of the newest entry
 * @param disclosed every entry, the newest last; at least one
 */
public record ContractorRisk(Urgency urgency, RiskRecord disclosed) {
    /** No personal data. */
    @Override
    public String toString() {
        return "ContractorRisk[" + urgency + " " + disclosed + "]";
    }
}
