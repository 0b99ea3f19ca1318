package org.emexchange.hub.pipeline;

import java.util.function.Function;

/**
 * That an interchange's messages wait for a named person's decision.
 *
 * @param place where the content says who asks
 * @param asker the party that the content says asks
 * @param fit refuses a ruling that is not one on this request
 */
public record Deciding<T>(String place, Function<T, String> asker, Fit<T> fit) {
    /** Says whether a ruling is one on this request. */
    @FunctionalInterface
    public interface Fit<T> {
        /** @throws IllegalArgumentException where more is granted than was asked for */
        void require(T request, Asked asked);
    }
}
