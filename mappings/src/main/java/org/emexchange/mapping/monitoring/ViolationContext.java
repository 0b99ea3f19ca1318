package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.shared.Periods;

/**
 * What the hub knows of a violation beside the report on it.
 *
 * @param sourceMessage message id under which it came in
 * @param trailed when the order has trail monitoring, by the order itself and not by the report (COP-19)
 */
public record ViolationContext(String sourceMessage, Periods trailed) {}
