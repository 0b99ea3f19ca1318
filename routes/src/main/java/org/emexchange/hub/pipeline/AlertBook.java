package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.policy.PartyId;

/**
 * Which urgent copies somebody must be alerted about, and who has been. Each audience is told by each way on its own, once
 * for a copy that waits and once more when it has been delivered.
 */
public interface AlertBook {
    /**
     * Claims what has been due for longest, for one hub at a time.
     *
     * @param postedBefore what was taken in later is not due yet
     * @return empty also while another hub is at it
     */
    Optional<Claim> claim(Instant postedBefore, Set<Key> leftOut);

    /** Who is told. */
    enum Audience {
        SENDER,
        RECIPIENT,
        OPERATORS
    }

    /** By what. */
    enum Way {
        MAIL,
        SMS
    }

    /** @param posting number of the copy in the outbox */
    record Key(long posting, Alert.Kind kind, Audience audience, Way way) {}

    /**
     * One alert, in a transaction that is committed once it has left: whoever stops in between sends it again, and leaves
     * none out.
     */
    interface Claim extends AutoCloseable {
        Key key();

        Alert alert();

        /** Empty for the operators. */
        Optional<PartyId> party();

        /** The transaction, for the leaf. */
        Ledger.Entry entry();

        /** @param sent false where nobody is to be told by that way */
        void told(boolean sent, Instant at);

        void commit();

        /** Undoes what was not committed. */
        @Override
        void close();
    }
}
