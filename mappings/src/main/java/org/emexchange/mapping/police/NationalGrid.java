package org.emexchange.mapping.police;

import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;

/**
 * From WGS84 to the British National Grid (OSGB36), by the formulas and the seven-parameter Helmert transformation of
 * Ordnance Survey's guide to coordinate systems in Great Britain. The transformation is good to about five metres; the
 * grid of shifts (OSTN15) would be better and is not used.
 */
final class NationalGrid {
    private static final double UNITS = 1e7;
    private static final double CENTIMETRES = 100;

    private NationalGrid() {}

    /** The place on the grid, in centimetres; empty outside Great Britain and the sea around it. */
    static Optional<GridPoint> of(Position position) {
        if (!new GlobePoint(position).isInReach()) {
            return Optional.empty();
        }
        Cartesian wgs84 = Cartesian.of(
                Math.toRadians(position.latitude() / UNITS),
                Math.toRadians(position.longitude() / UNITS),
                6_378_137.0,
                6_356_752.3141);
        double[] airy = wgs84.toOsgb36().toLatitudeAndLongitude(Projection.A, Projection.B);
        double[] metres = Projection.project(airy[0], airy[1]);
        return Optional.of(new GridPoint(Math.round(metres[0] * CENTIMETRES), Math.round(metres[1] * CENTIMETRES)));
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
