package org.emexchange.mapping.police;

import java.time.Instant;

/**
 * Whoever asked takes back a request of its own that nobody has decided on (X13, X21).
 *
 * @param aboutRequest message id under which the request was sent
 */
public record DataRequestWithdrawal(String aboutRequest, Instant signedAt) {}
