package org.emexchange.mapping.police;

import java.util.List;
import org.emexchange.mapping.monitoring.Position;

/**
 * All points inside a ring of straight lines and on it, worked out in whole numbers without rounding. In WGS84 a line is
 * straight in degrees of latitude and longitude (as in RFC 7946, 3.1.1), on the grid in metres.
 *
 * @param corners all of one system; the first is not repeated at the end
 */
public record Polygon(List<MapPoint> corners) implements Area {
    public Polygon {
        corners = List.copyOf(corners);
    }

    @Override
    public boolean contains(Position position) {
        if (corners.get(0) instanceof GlobePoint) {
            return Ring.contains(corners, new GlobePoint(position));
        }
        return NationalGrid.of(position)
                .filter(point -> Ring.contains(corners, point))
                .isPresent();
    }

    @Override
    public boolean isSound() {
        return corners.stream().map(Object::getClass).distinct().count() == 1
                && corners.stream().allMatch(MapPoint::isInReach)
                && Ring.isSimple(corners);
    }
}
