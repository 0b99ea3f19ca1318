package org.emexchange.mapping.police;

import java.time.Instant;

/**
 * A force takes back a request of its own that nobody has decided on (X13).
 *
 * @param aboutRequest message id under which the force sent the request
 */
public record DataRequestWithdrawal(String aboutRequest, Instant signedAt) {}
