package org.emexchange.mapping.probation;

/** What is said of relevant risk: nothing known, or the answers of the form. Never both (PI-3.3). */
public sealed interface RiskStatement {
    /** The sender confirms that no relevant risk is known. */
    record NoneKnown() implements RiskStatement {}

    /** The answers. */
    record Known(RiskAnswers answers) implements RiskStatement {}
}
