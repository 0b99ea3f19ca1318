package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * What one message tells that a clock hangs on; a message may tell several. No content of the message.
 *
 * @param id the message's id and, where it tells more than one, which; a fact of the same id is the same fact again
 * @param subject what it is about: an order (its id or a pseudonym of it), an incident, an agreement
 * @param matter what of the subject: this violation, request, query, period; needed where the occurrence is of a matter
 * @param about of a query (X24): the matter that it is about; empty where it is about the subject as a whole
 * @param at the moment that counts: when it happened, or, of what is dated ahead, when it will
 * @param knownAt when the hub took the message in
 * @param dueBy by when an answer is wanted, where the message states it
 * @param parties who is in which part
 */
public record Fact(
        String id,
        Occurrence what,
        String subject,
        Optional<String> matter,
        Optional<String> about,
        Instant at,
        Instant knownAt,
        Optional<Instant> dueBy,
        Map<DutyParty, PartyId> parties) {
    public Fact {
        parties = Map.copyOf(parties);
        if (what.isOfMatter() && matter.isEmpty()) {
            throw new IllegalArgumentException(what + " has to name its matter");
        }
    }

    /** From when it has effect: a fact about the past from then, one that is dated ahead from when it became known. */
    Instant effective() {
        return at.isBefore(knownAt) ? at : knownAt;
    }

    /** No subject: an order id is for whoever needs to know. */
    @Override
    public String toString() {
        return "Fact[" + what + " " + at + "]";
    }
}
