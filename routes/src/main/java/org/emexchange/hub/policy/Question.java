package org.emexchange.hub.policy;

import java.util.Set;

/**
 * What the gateways are asked: may this kind of data go from the one to the other?
 *
 * @param kind of case that the person is in
 * @param grounds everything that is on record for this share
 */
public record Question(
        Body sender,
        Body recipient,
        CaseKind kind,
        DataCategory category,
        Purpose purpose,
        Power power,
        Set<Ground> grounds) {
    public Question {
        grounds = Set.copyOf(grounds);
    }
}
