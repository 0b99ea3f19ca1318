package org.emexchange.hub.policy;

import java.util.Optional;

/**
 * What the pipeline must know of a message's case.
 *
 * @param order the order id, clear; never logged
 * @param responsibleBody the instance that the message names or that follows from it; empty where none gets a copy
 * @param bodyRole which role that instance must have in the register, so that a slip in its id misdirects nothing
 */
public record CaseFacts(String order, CaseKind kind, Optional<PartyId> responsibleBody, Optional<PartyRole> bodyRole) {
    /** Of a message that is about another message and no order of its own; permitted by rules for any kind only. */
    public static final CaseFacts OF_NO_ORDER = new CaseFacts("", CaseKind.CIVIL, Optional.empty(), Optional.empty());
}
