package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;

/**
 * A place in WGS84, as a tag reports it, exactly as written: in ten-millionths of a degree (about a centimetre). Never
 * logged.
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record Position(long latitude, long longitude) {
    private static final int DECIMALS = 7;

    /** @throws ArithmeticException with more than seven decimals */
    public static Position of(String latitude, String longitude) {
        return new Position(exact(latitude), exact(longitude));
    }

    private static long exact(String degrees) {
        return new BigDecimal(degrees.strip()).movePointRight(DECIMALS).longValueExact();
    }

    /** In degrees, with seven decimals. */
    public String latitudeText() {
        return BigDecimal.valueOf(latitude, DECIMALS).toPlainString();
    }

    /** In degrees, with seven decimals. */
    public String longitudeText() {
        return BigDecimal.valueOf(longitude, DECIMALS).toPlainString();
    }

    /** Nothing: it says where somebody was. */
    @Override
    public String toString() {
        return "Position";
    }
}
