package org.emexchange.mapping.probation;

/** What makes one entry of a record: the form as first filled in, or a further update. Never logged. */
public sealed interface RiskMessage permits RiskNotification, RiskUpdate {
    /** The order, the same in every message of one record. */
    String orderId();

    Notice notice();

    /** How soon it has to reach the contractor. */
    Urgency urgency();
}
