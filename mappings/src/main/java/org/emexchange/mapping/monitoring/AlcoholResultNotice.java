package org.emexchange.mapping.monitoring;

/**
 * The copy of the body that supervises or enforces the order.
 *
 * @param sourceMessage message id under which the contractor sent the result
 */
public record AlcoholResultNotice(String sourceMessage, AlcoholResult disclosed) {}
