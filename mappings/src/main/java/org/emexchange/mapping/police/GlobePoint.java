package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.Position;

/** A point in WGS84, in ten-millionths of a degree. */
public record GlobePoint(Position position) implements MapPoint {
    private static final long DEGREE = 10_000_000;
    private static final long SOUTH = 49 * DEGREE;
    private static final long NORTH = 61 * DEGREE + DEGREE / 2;
    private static final long WEST = -9 * DEGREE;
    private static final long EAST = 3 * DEGREE;

    @Override
    public long x() {
        return position.longitude();
    }

    @Override
    public long y() {
        return position.latitude();
    }

    @Override
    public boolean isInReach() {
        return y() >= SOUTH && y() <= NORTH && x() >= WEST && x() <= EAST;
    }
}
