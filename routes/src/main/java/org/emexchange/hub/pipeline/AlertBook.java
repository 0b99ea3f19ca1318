package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.policy.PartyId;

/**
 * Which urgent copies somebody must be alerted about, and who has been. Each audience is told by each way on its own, once
 * for a copy that waits and once more when it has been delivered.
 *
 * <p>A message that waits for its predecessors has no copies yet, and for whom they would be nobody has been asked: sender
 * and operators are told of it, once. A copy that it makes later is alerted about only when it waits for too long in its
 * turn; where nobody was told, the time that the message waited counts.
 */
public interface AlertBook {
    /**
     * Claims what has been due by one way for longest, for one hub at a time. Claims of different ways do not wait for each
     * other.
     *
     * @param takenBefore what was taken in later is not due yet
     * @return empty also while another hub is at it
     */
    Optional<Claim> claim(Way way, Instant takenBefore, Set<Key> leftOut);

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

    /** @param reference as the alert has it */
    record Key(UUID reference, Alert.Kind kind, Audience audience, Way way) {}

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
