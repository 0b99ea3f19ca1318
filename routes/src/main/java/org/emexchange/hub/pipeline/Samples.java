package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the store keeps of the daily samples. A day is one of UTC. Nothing in it is ever changed. */
public interface Samples {
    /** The last day whose sample is put up. */
    Optional<LocalDate> lastDone();

    /** The seed of the day, where it is drawn. */
    Optional<byte[]> seed(LocalDate day);

    /** The shares of the day whose message ids are chosen, as the share log has them. */
    List<Shared> shares(LocalDate day, Predicate<String> chosen);

    /** @param at when it was recorded */
    record Shared(Reviews.Share share, String interchange, Instant at) {}

    /** The part of one transaction. */
    interface Book {
        /** Draws the seed of the day at random, 32 octets. @return empty where it is drawn already */
        Optional<byte[]> draw(LocalDate day);

        /** @return false where the day is done already */
        boolean done(LocalDate day, long chosen, Instant at);
    }
}
