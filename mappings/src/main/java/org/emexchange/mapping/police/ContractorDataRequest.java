package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * What the contractor is asked for.
 *
 * @param request message id of the request: what the answer names
 * @param lapsesAt until when the hub takes an answer
 */
public record ContractorDataRequest(
        String request,
        Person person,
        Optional<String> orderId,
        DataScope scope,
        boolean urgent,
        Optional<Instant> answerBy,
        Optional<Instant> lapsesAt) {}
