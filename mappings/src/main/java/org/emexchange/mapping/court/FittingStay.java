package org.emexchange.mapping.court;

import java.time.Instant;

/**
 * A stay at a specified place so that an alcohol tag can be fitted (PI-5.4).
 *
 * @param place ref of an address of the order
 */
public record FittingStay(String place, Instant from, Instant until) {}
