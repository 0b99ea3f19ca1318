package org.emexchange.mapping.police;

import java.time.Instant;

/**
 * That a request which the contractor was asked to answer is not granted any more. Why, the contractor is not told.
 *
 * @param request message id of the request, as the contractor's copy named it
 */
public record ContractorDataWithdrawal(String request, Instant withdrawnAt) {}
