package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * Where one message stands in a transfer that comes in parts, as its content says.
 *
 * @param transfer id of the transfer, its sender's own
 * @param parts how many there are, the manifest not counted
 * @param number of this part, from 1; of the manifest one more than there are parts
 * @param previous SHA-256 of the part before it; empty in the first and in the manifest
 * @param digests SHA-256 of each part, in order; of the manifest only
 * @param records that it holds; of the manifest: that all parts hold together
 */
public record Piece(
        String transfer,
        int parts,
        int number,
        Optional<String> previous,
        Optional<List<String>> digests,
        long records) {

    public static Piece part(String transfer, int parts, int number, Optional<String> previous, long records) {
        return new Piece(transfer, parts, number, previous, Optional.empty(), records);
    }

    public static Piece manifest(String transfer, int parts, List<String> digests, long records) {
        return new Piece(transfer, parts, parts + 1, Optional.empty(), Optional.of(List.copyOf(digests)), records);
    }

    /** Ends its transfer. */
    boolean isManifest() {
        return digests.isPresent();
    }
}
