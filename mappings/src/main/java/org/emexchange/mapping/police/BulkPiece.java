package org.emexchange.mapping.police;

import java.util.List;
import java.util.Optional;

/** What one document of a transfer is: one of its parts, or the manifest that ends it. */
public sealed interface BulkPiece {
    /**
     * @param number from 1
     * @param previous SHA-256 of the part before it as it was signed, lower-case hex; empty in the first only
     */
    record Part(int number, Optional<String> previous, DataRecords records) implements BulkPiece {}

    /**
     * @param digests SHA-256 of each part as it was signed, lower-case hex, in order
     * @param records that all parts hold together
     */
    record Manifest(List<String> digests, long records) implements BulkPiece {
        public Manifest {
            digests = List.copyOf(digests);
        }
    }
}
