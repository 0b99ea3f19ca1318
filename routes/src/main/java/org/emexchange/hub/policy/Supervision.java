package org.emexchange.hub.policy;

/**
 * How an order is monitored and supervised, as the order itself says: what a later report about it does not decide.
 *
 * @param trailMonitored whether the person's whereabouts are monitored at all times (COP-19)
 * @param contractorIsOfficer whether the contractor itself is the responsible officer (PI-1.3)
 */
public record Supervision(boolean trailMonitored, boolean contractorIsOfficer) {}
