package org.emexchange.mapping.police;

/** What whoever asked is given of one document of a transfer. Only {@link BulkLocation#cutTo} makes one. */
public final class BulkDisclosure {
    private final BulkLocation location;
    private final Granted grant;
    private final BulkPiece piece;

    BulkDisclosure(BulkLocation location, Granted grant, BulkPiece piece) {
        this.location = location;
        this.grant = grant;
        this.piece = piece;
    }

    BulkLocation location() {
        return location;
    }

    public Granted grant() {
        return grant;
    }

    public BulkPiece piece() {
        return piece;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "BulkDisclosure[" + location + "]";
    }
}
