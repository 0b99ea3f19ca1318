package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.Position;

/**
 * All points no further from the centre than the radius: in WGS84 by the shortest distance on the ellipsoid, on the grid
 * by the distance on the grid.
 */
public record Circle(MapPoint centre, int radiusMetres) implements Area {
    private static final long CENTIMETRES = 100;

    @Override
    public boolean contains(Position position) {
        if (centre instanceof GlobePoint globe) {
            return Ellipsoid.isWithin(radiusMetres, globe.position(), position);
        }
        return NationalGrid.of(position).filter(this::isNear).isPresent();
    }

    private boolean isNear(GridPoint point) {
        long across = point.x() - centre.x();
        long up = point.y() - centre.y();
        long radius = radiusMetres * CENTIMETRES;
        return across * across + up * up <= radius * radius;
    }

    @Override
    public boolean isSound() {
        return centre.isInReach();
    }
}
