package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.emexchange.hub.policy.LocationReach;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * That an interchange's messages wait for a named person's decision.
 *
 * @param asker the party that the content says asks
 * @param power what the content says lets the data be disclosed: whoever decides reads this, and the share runs on the header's
 * @param people names and numbers of those whom the content names as asking, who decide nothing about it
 * @param fit refuses a ruling that is not one on this request
 */
public record Deciding<T>(Stated<T> asker, Stated<T> power, Function<T, Set<String>> people, Fit<T> fit) {
    /**
     * What the content says, and the header as well.
     *
     * @param place where the content says it, as a refusal names it
     */
    public record Stated<T>(String place, Function<T, String> in) {
        /** @throws RefusedException where the content says something else */
        void require(T content, String header) {
            if (!in.apply(content).equals(header)) {
                throw new RefusedException(RefusalCode.PAYLOAD_IMPOSSIBLE, List.of(place));
            }
        }
    }

    /** Says whether a ruling is one on this request, and how far what it releases reaches. */
    @FunctionalInterface
    public interface Fit<T> {
        /** @throws IllegalArgumentException where more is granted than was asked for */
        LocationReach reach(T request, Asked asked);
    }
}
