package org.emexchange.hub.pipeline;

import java.time.Duration;
import org.emexchange.hub.policy.TwoPersonRule;

/**
 * What binds those who decide on requests (COP-60).
 *
 * @param twoPersons what one person's decision does not release
 * @param reviewWithin how soon somebody else reviews what was released at once because a life was at risk
 * @param expireAfter how long a request waits for a decision
 * @param grantLife how long the contractor may answer what was granted
 * @param sampleRate share of the shares that are put up for review, 0 to 1
 * @param sampleReviewWithin how soon those are reviewed
 */
public record DecisionLimits(
        TwoPersonRule twoPersons,
        Duration reviewWithin,
        Duration expireAfter,
        Duration grantLife,
        double sampleRate,
        Duration sampleReviewWithin) {}
