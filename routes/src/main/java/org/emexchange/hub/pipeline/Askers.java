package org.emexchange.hub.pipeline;

import java.util.Locale;
import java.util.Set;
import org.emexchange.hub.policy.PartyId;

/**
 * Whose a request is: the party's that asks, and that of the people whom it names as asking or as having authorised it.
 * None of them looks at it, decides on it or reviews it (COP-60).
 *
 * @param people names and numbers, as the request has them
 */
record Askers(PartyId party, Set<String> people) {
    /** @throws DecisionException.OwnRequest where the person is one of them, or of the party */
    void requireNot(Decider who) {
        boolean named = people.stream()
                .map(Askers::plain)
                .anyMatch(one -> one.equals(plain(who.id())) || one.equals(plain(who.name())));
        if (named || who.party().filter(party::equals).isPresent()) {
            throw new DecisionException.OwnRequest();
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
