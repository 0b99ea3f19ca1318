package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.Position;

/**
 * An area that limits what is asked for or granted. A position lies in it or not by its stated coordinates alone,
 * whatever its precision; one on the edge lies in it. An area on the grid is compared with a position by {@link
 * NationalGrid}, which is good to about five metres.
 */
public sealed interface Area permits Circle, Polygon {

    boolean contains(Position position);

    /** Whether it is an area at all: in or around Great Britain, and a polygon's ring is simple and of one system. */
    boolean isSound();
}
