package org.emexchange.hub.policy;

import java.util.Map;
import java.util.Optional;

/**
 * What the pipeline must know of a message's case.
 *
 * @param order the order id, clear; never logged
 * @param responsibleBody the instance that the message names or that follows from it; empty where none gets a copy
 * @param bodyRole which role that instance must have in the register, so that a slip in its id misdirects nothing
 * @param others further instances that the message names, by their part in the case
 * @param supervision what an order or a release says of it; empty where it says nothing, and what was said before stands
 * @param withdrawn whether the order was sent in error: nobody has a part in it any more
 * @param release how the person was released, where it is a release
 */
public record CaseFacts(
        String order,
        CaseKind kind,
        Optional<PartyId> responsibleBody,
        Optional<PartyRole> bodyRole,
        Map<Addressee, PartyId> others,
        Optional<Supervision> supervision,
        boolean withdrawn,
        Optional<ReleaseTerms> release) {
    /** Of a message that is about another message and no order of its own; permitted by rules for any kind only. */
    public static final CaseFacts OF_NO_ORDER = new CaseFacts("", CaseKind.CIVIL, Optional.empty(), Optional.empty());

    public CaseFacts {
        others = Map.copyOf(others);
    }

    /** Of a message that is no release. */
    public CaseFacts(
            String order,
            CaseKind kind,
            Optional<PartyId> responsibleBody,
            Optional<PartyRole> bodyRole,
            Map<Addressee, PartyId> others,
            Optional<Supervision> supervision,
            boolean withdrawn) {
        this(order, kind, responsibleBody, bodyRole, others, supervision, withdrawn, Optional.empty());
    }

    /** Of a message that names no one else. */
    public CaseFacts(String order, CaseKind kind, Optional<PartyId> responsibleBody, Optional<PartyRole> bodyRole) {
        this(order, kind, responsibleBody, bodyRole, Map.of(), Optional.empty(), false);
    }

    /** Of a message that refers to an order and names nobody. */
    public static CaseFacts ofOrder(String order) {
        return new CaseFacts(order, CaseKind.CONVICTED, Optional.empty(), Optional.empty());
    }
}
