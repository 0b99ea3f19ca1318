package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.Position;

/**
 * The shortest distance between two places on the ellipsoid of WGS84, by Vincenty's inverse formula (Survey Review 23,
 * 1975), good to a millimetre over the distances that a circle can have.
 */
final class Ellipsoid {
    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);
    private static final double UNITS = 1e7;
    private static final long FURTHEST = 20_000_000;
    private static final int ROUNDS = 30;

    private Ellipsoid() {}

    /** Places that are two degrees apart or more are further than any circle reaches. */
    static boolean isWithin(int metres, Position one, Position other) {
        return Math.abs(one.latitude() - other.latitude()) < FURTHEST
                && Math.abs(one.longitude() - other.longitude()) < FURTHEST
                && metres(one, other) <= metres;
    }

    /** Within one quarter of the globe. */
    static double metres(Position one, Position other) {
        double l = radians(other.longitude() - one.longitude());
        double u1 = Math.atan((1 - F) * Math.tan(radians(one.latitude())));
        double u2 = Math.atan((1 - F) * Math.tan(radians(other.latitude())));
        double lambda = l;
        double found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double sinSigma = Math.hypot(
                    Math.cos(u2) * Math.sin(lambda),
                    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
            if (sinSigma == 0) {
                return 0;
            }
            double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            Arc arc = new Arc(sinSigma, cosSigma, sinAlpha, 2 * Math.sin(u1) * Math.sin(u2));
            found = arc.metres();
            double next = l + arc.correction();
            if (Math.abs(next - lambda) < 1e-13) {
                return found;
            }
            lambda = next;
        }
        return found;
    }

    private static double radians(long units) {
        return Math.toRadians(units / UNITS);
    }

    /** One round's arc on the auxiliary sphere. */
    private record Arc(double sinSigma, double cosSigma, double sinAlpha, double sines) {
        private double cos2Alpha() {
            return 1 - sinAlpha * sinAlpha;
        }

        private double sigma() {
            return Math.atan2(sinSigma, cosSigma);
        }

        /** Cosine of twice the arc to its middle; 0 along the equator. */
        private double cos2Middle() {
            return cos2Alpha() == 0 ? 0 : cosSigma - sines / cos2Alpha();
        }

        private double correction() {
            double c = F / 16 * cos2Alpha() * (4 + F * (4 - 3 * cos2Alpha()));
            double m = cos2Middle();
            return (1 - c) * F * sinAlpha * (sigma() + c * sinSigma * (m + c * cosSigma * (2 * m * m - 1)));
        }

        private double metres() {
            double u = cos2Alpha() * (A * A - B * B) / (B * B);
            double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
            double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
            double m = cos2Middle();
            double inner = cosSigma * (2 * m * m - 1) - b / 6 * m * (4 * sinSigma * sinSigma - 3) * (4 * m * m - 3);
            return B * a * (sigma() - b * sinSigma * (m + b / 4 * inner));
        }
    }
}
