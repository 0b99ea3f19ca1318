package org.emexchange.mapping.police;

/** The transverse Mercator projection of the British National Grid on the ellipsoid of Airy, 1830. */
final class Projection {
    static final double A = 6_377_563.396;
    static final double B = 6_356_256.909;
    private static final double F0 = 0.9996012717;
    private static final double LATITUDE0 = Math.toRadians(49);
    private static final double LONGITUDE0 = Math.toRadians(-2);
    private static final double E0 = 400_000;
    private static final double N0 = -100_000;
    private static final double E2 = 1 - B * B / (A * A);

    private Projection() {}

    /** Easting and northing in metres of a place given in radians. */
    static double[] project(double latitude, double longitude) {
        double sin = Math.sin(latitude);
        double cos = Math.cos(latitude);
        double tan2 = Math.tan(latitude) * Math.tan(latitude);
        double nu = A * F0 / Math.sqrt(1 - E2 * sin * sin);
        double rho = A * F0 * (1 - E2) * Math.pow(1 - E2 * sin * sin, -1.5);
        double eta2 = nu / rho - 1;
        double d = (longitude - LONGITUDE0) * cos;
        double d2 = d * d;
        double north = meridian(latitude)
                + N0
                + nu
                        * sin
                        / cos
                        * d2
                        / 2
                        * (1 + d2 / 12 * (5 - tan2 + 9 * eta2) + d2 * d2 / 360 * (61 - 58 * tan2 + tan2 * tan2));
        double east = E0
                + nu
                        * d
                        * (1
                                + d2 / 6 * (nu / rho - tan2)
                                + d2 * d2 / 120 * (5 - 18 * tan2 + tan2 * tan2 + 14 * eta2 - 58 * tan2 * eta2));
        return new double[] {east, north};
    }

    /** Length of the meridian from the true origin. */
    private static double meridian(double latitude) {
        double n = (A - B) / (A + B);
        double n2 = n * n;
        double n3 = n2 * n;
        double d = latitude - LATITUDE0;
        double s = latitude + LATITUDE0;
        return B
                * F0
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * d
                        - (3 * n + 3 * n2 + 21.0 / 8 * n3) * Math.sin(d) * Math.cos(s)
                        + (15.0 / 8 * n2 + 15.0 / 8 * n3) * Math.sin(2 * d) * Math.cos(2 * s)
                        - 35.0 / 24 * n3 * Math.sin(3 * d) * Math.cos(3 * s));
    }
}
