package org.emexchange.hub.pipeline;

import java.util.List;
import org.apache.camel.Processor;

/** One door at which one interchange's messages are handed in, and the route that stands behind it. */
interface InDoor {
    Interchange<?> interchange();

    /** Its name in the route's id, unlike any other door's. */
    String address();

    /** The endpoint that it reads. */
    String from();

    /** Makes a passage of what was read, or refuses it and ends the route. */
    Processor intake(Kernel kernel);

    /** Whether the hub looks for messages there by itself: then one hub at a time does so, under a lease. */
    default boolean polled() {
        return false;
    }

    /** The route that takes in what it brings. */
    default String intakeUri() {
        return Routes.intakeUri(interchange());
    }

    default String route() {
        return Routes.DOOR + address();
    }

    /** Ids of the steps of its route. */
    default List<String> steps() {
        return List.of(route() + ".receive", route() + ".hand-on");
    }
}
