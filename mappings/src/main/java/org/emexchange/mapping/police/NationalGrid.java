package org.emexchange.mapping.police;

import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;

/**
 * Between WGS84 and the British National Grid (OSGB36), by the formulas and the seven-parameter Helmert transformation of
 * Ordnance Survey's guide to coordinate systems in Great Britain. The transformation is good to about five metres; the
 * grid of shifts (OSTN15) would be better and is not used.
 */
final class NationalGrid {
    private static final double UNITS = 1e7;
    private static final double CENTIMETRES = 100;
    private static final double METRES_OF_A_DEGREE = 111_200;
    private static final double LATITUDE_OF_MIDDLE = 54;
    private static final double LONGITUDE_OF_MIDDLE = -2;
    private static final int ROUNDS_BACK = 25;

    private NationalGrid() {}

    /** The place on the grid, in centimetres; empty outside Great Britain and the sea around it. */
    static Optional<GridPoint> of(Position position) {
        if (!new GlobePoint(position).isInReach()) {
            return Optional.empty();
        }
        double[] metres = metres(position.latitude() / UNITS, position.longitude() / UNITS);
        return Optional.of(new GridPoint(Math.round(metres[0] * CENTIMETRES), Math.round(metres[1] * CENTIMETRES)));
    }

    /**
     * The centre of the square of that side that the place lies in, to about a centimetre: all places of one square have
     * the same. Empty outside Great Britain and the sea around it.
     */
    static Optional<Position> centreOfSquare(Position position, int sideMetres) {
        long side = Math.round(sideMetres * CENTIMETRES);
        return of(position)
                .map(point -> new GridPoint(
                        Math.floorDiv(point.x(), side) * side + side / 2,
                        Math.floorDiv(point.y(), side) * side + side / 2))
                .map(NationalGrid::back);
    }

    /**
     * The place of a point of the grid: begins at the origin of the projection, whatever the place was that led here, and goes
     * by what is missing until it is less than the rounding.
     */
    private static Position back(GridPoint point) {
        double latitude = LATITUDE_OF_MIDDLE;
        double longitude = LONGITUDE_OF_MIDDLE;
        for (int i = 0; i < ROUNDS_BACK; i++) {
            double[] reached = metres(latitude, longitude);
            latitude += (point.y() / CENTIMETRES - reached[1]) / METRES_OF_A_DEGREE;
            longitude +=
                    (point.x() / CENTIMETRES - reached[0]) / (METRES_OF_A_DEGREE * Math.cos(Math.toRadians(latitude)));
        }
        return new Position(Math.round(latitude * UNITS), Math.round(longitude * UNITS));
    }

    /** Easting and northing in metres of a place given in degrees. */
    private static double[] metres(double latitude, double longitude) {
        Cartesian wgs84 =
                Cartesian.of(Math.toRadians(latitude), Math.toRadians(longitude), 6_378_137.0, 6_356_752.3141);
        double[] airy = wgs84.toOsgb36().toLatitudeAndLongitude(Projection.A, Projection.B);
        return Projection.project(airy[0], airy[1]);
    }

    /** Metres from the centre of the Earth. */
    record Cartesian(double x, double y, double z) {
        private static final double SCALE = 1 + 20.4894e-6;
        private static final double RX = Math.toRadians(-0.1502 / 3600);
        private static final double RY = Math.toRadians(-0.2470 / 3600);
        private static final double RZ = Math.toRadians(-0.8421 / 3600);
        private static final int ROUNDS = 10;

        /** On the ellipsoid itself. */
        static Cartesian of(double latitude, double longitude, double a, double b) {
            double e2 = 1 - b * b / (a * a);
            double nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) * Math.sin(latitude));
            return new Cartesian(
                    nu * Math.cos(latitude) * Math.cos(longitude),
                    nu * Math.cos(latitude) * Math.sin(longitude),
                    (1 - e2) * nu * Math.sin(latitude));
        }

        Cartesian toOsgb36() {
            return new Cartesian(
                    -446.448 + SCALE * x - RZ * y + RY * z,
                    125.157 + RZ * x + SCALE * y - RX * z,
                    -542.060 - RY * x + RX * y + SCALE * z);
        }

        /** In radians. */
        double[] toLatitudeAndLongitude(double a, double b) {
            double e2 = 1 - b * b / (a * a);
            double p = Math.hypot(x, y);
            double latitude = Math.atan2(z, p * (1 - e2));
            for (int i = 0; i < ROUNDS; i++) {
                double nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) * Math.sin(latitude));
                latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
            }
            return new double[] {latitude, Math.atan2(y, x)};
        }
    }
}
