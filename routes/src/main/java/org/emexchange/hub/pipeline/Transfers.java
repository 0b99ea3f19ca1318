package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** What the store keeps of transfers that come in parts: enough to tell whether the whole agrees, and nothing of what it holds. */
public interface Transfers {
    /** Transfers that have not ended, of which no part was taken since, and of which nobody has been told that. */
    List<Stalled> stalled(Instant since);

    /**
     * A transfer of which at least one part was taken.
     *
     * @param answers message id of the hub's that it answers
     * @param ended when its manifest was taken
     */
    record Begun(Key key, String interchange, String answers, int parts, Optional<Instant> ended) {}

    /** @param id its sender's own */
    record Key(PartyId sender, String id) {}

    /**
     * A part that was taken.
     *
     * @param digest SHA-256 of it as it was signed
     * @param records that it held
     * @param sent SHA-256 of the copy that was made of it, as the hub signs it
     * @param kept records that the copy holds
     */
    record Part(int number, String digest, long records, String sent, long kept) {}

    /** @param taken parts that were taken */
    record Stalled(Begun transfer, int taken, Instant since) {}

    /** The part of one transaction. */
    interface Book {
        Optional<Begun> begun(Key key);

        /** Parts from that number on, in order. */
        List<Part> parts(Key key, int from);

        /** Keeps that a part was taken, and with the first one the transfer. */
        void took(Begun transfer, Part part, Instant at);

        void ended(Key key, Instant at);

        /** @return false where it has been told before, or the transfer has gone on */
        boolean told(Stalled stalled, Instant at);
    }
}
