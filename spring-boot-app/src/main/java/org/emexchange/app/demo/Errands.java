package org.emexchange.app.demo;

import java.util.Optional;

/** What a party has to send, one thing at a time. Asked from one thread. */
@FunctionalInterface
interface Errands {
    /** The next one, where it is due. */
    Optional<Errand> next();
}
