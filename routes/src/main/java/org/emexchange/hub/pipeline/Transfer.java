package org.emexchange.hub.pipeline;

import java.util.List;

/** A transfer as far as it has gone, for the mapping of its next piece. */
public final class Transfer {
    private final Piece piece;
    private final List<Transfers.Part> before;
    private long kept;

    Transfer(Piece piece, List<Transfers.Part> before) {
        this.piece = piece;
        this.before = List.copyOf(before);
    }

    Piece piece() {
        return piece;
    }

    /** SHA-256 of each part before it as the hub sent it on, in order; where this is a part, only of the last of them. */
    public List<String> sent() {
        return before.stream().map(Transfers.Part::sent).toList();
    }

    /** Records that those hold. */
    public long records() {
        return before.stream().mapToLong(Transfers.Part::kept).sum();
    }

    /** To be told how many records the copy holds. */
    public void keeps(long records) {
        kept = records;
    }

    long kept() {
        return kept;
    }
}
