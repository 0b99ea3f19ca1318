package org.emexchange.mapping.police;

import java.math.BigDecimal;

/**
 * A point on the British National Grid (OSGB36), in centimetres.
 *
 * @param x easting
 * @param y northing
 */
public record GridPoint(long x, long y) implements MapPoint {
    private static final int DECIMALS = 2;

    /** @throws ArithmeticException with more than two decimals */
    public static GridPoint of(String easting, String northing) {
        return new GridPoint(exact(easting), exact(northing));
    }

    private static long exact(String metres) {
        return new BigDecimal(metres.strip()).movePointRight(DECIMALS).longValueExact();
    }

    /** In metres, with two decimals. */
    public String eastingText() {
        return BigDecimal.valueOf(x, DECIMALS).toPlainString();
    }

    /** In metres, with two decimals. */
    public String northingText() {
        return BigDecimal.valueOf(y, DECIMALS).toPlainString();
    }

    /** Always: the grid itself covers no more. */
    @Override
    public boolean isInReach() {
        return true;
    }
}
