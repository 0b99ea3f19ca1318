package org.emexchange.mapping.police;

/**
 * How precise a place may be told: as the centre of the square of the National Grid that it lies in. Each square lies in one
 * of the next size. The names are those of the formats.
 */
public enum Precision {
    /** 100 metres. */
    SQUARE_100_M(100),
    /** One kilometre. */
    SQUARE_1_KM(1_000),
    /** Ten kilometres. */
    SQUARE_10_KM(10_000);

    private static final double HALF_DIAGONAL = Math.sqrt(0.5);

    private final int metres;

    Precision(int metres) {
        this.metres = metres;
    }

    /** Side of the square. */
    public int metres() {
        return metres;
    }

    /** How far from the centre a place in the square can be, in whole metres, rounded up. */
    int reachMetres() {
        return (int) Math.ceil(metres * HALF_DIAGONAL);
    }

    boolean isFinerThan(Precision other) {
        return metres < other.metres;
    }
}
