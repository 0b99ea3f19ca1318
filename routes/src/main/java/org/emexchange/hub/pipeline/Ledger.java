package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.seal.Form;
import org.emexchange.mapping.shared.PersonMarks;

/**
 * What intake asks of the store. Everything that taking one message in does (inbox, turn, leaves, copies, receipt) is in
 * one {@link Entry}, committed before the broker is acknowledged.
 */
public interface Ledger {
    /** What the inbox knows of a message id; takes no lock. */
    Optional<Known> known(PartyId sender, String messageId);

    /** What the door answered at once when this message first came; empty where it was no such door. */
    Optional<byte[]> acknowledgement(PartyId sender, String messageId);

    /**
     * The body that was last given this order as responsible for it.
     *
     * @return empty also where senders have used the same order id for cases of several bodies
     */
    Optional<Responsible> responsible(String order);

    /** Who has which part in the orders that senders have given this id; none where the hub has carried no such order. */
    List<OrderParts> parts(String order);

    /** Whether that person is the one of the order; where senders have used the id more than once, of each. */
    PersonMatch match(String order, PersonMarks person);

    /** Requests that wait for a decision. */
    Requests requests();

    /** Enquiries that wait for an answer. */
    Enquiries enquiries();

    /** Queries about messages. */
    Queries queries();

    /** Transfers that come in parts. */
    Transfers transfers();

    /** What was released and is to be reviewed. */
    ReviewRecords reviews();

    /** The daily samples. */
    Samples samples();

    /** What the clocks hang on. */
    ClockBook clocks();

    /** Begins a transaction. Isolation: read committed. */
    Entry open();

    /** The held message that may go next for this stream, if its predecessor has been accepted. */
    Optional<Held> nextHeld(Stream stream);

    /** Any held message whose turn has come, or whose deadline has passed: for the sweep at start and every minute. */
    Optional<Held> dueHeld(Instant now);

    /**
     * Says that a hub is at work, at least once a minute. After a time in which none was, every held message gets that time
     * again, and a quarter of an hour at least: what it waits for may lie unread at a door.
     */
    void atWork(Instant now);

    /** One sender's messages about one order, counted from 1 by the sender; X04 and X05 count apart from orders. */
    record Stream(PartyId sender, String name, String order) {}

    /**
     * @param contentDigest SHA-256 of the canonical signed octets
     * @param transportId id that the transport gave this delivery: the same again is our own second reading
     */
    record Known(InboxState state, String contentDigest, String transportId) {}

    enum InboxState {
        ACCEPTED,
        REFUSED,
        HELD
    }

    enum Turn {
        /** It is this message's turn. */
        NOW,
        /** Its predecessors have not been accepted yet. */
        EARLY,
        /** A message of this number has been accepted. */
        PASSED
    }

    /**
     * A message that waits for its predecessors: its original octets, as they came; of a message of a file, the file's.
     *
     * @param interchange its number: more than one may share a stream
     * @param marking as its sender marked it
     * @param deadline until when it waits; time in which no hub was at work does not count
     * @param file SHA-256 of the file that it is a message of, lower-case hex: kept once for all of its messages
     * @param pressing whether it says itself that it is urgent: no agreement keeps back what it waits for
     */
    record Held(
            Stream stream,
            long sequence,
            String messageId,
            String interchange,
            Marking marking,
            Came came,
            Instant deadline,
            Optional<String> file,
            byte[] octets,
            boolean pressing) {
        /** One that is not pressing. */
        public Held(
                Stream stream,
                long sequence,
                String messageId,
                String interchange,
                Marking marking,
                Came came,
                Instant deadline,
                Optional<String> file,
                byte[] octets) {
            this(stream, sequence, messageId, interchange, marking, came, deadline, file, octets, false);
        }
    }

    /** How a held message came: what its octets do not tell. */
    record Came(String door, Form form, String transportId, Instant reachedDoor, boolean urgent) {}

    /** A polled door, and the number of the lease that it was read under. */
    record Fence(String door, long number) {}

    /** Inbox row to be. */
    record Claim(
            PartyId sender,
            String messageId,
            String contentDigest,
            String transportId,
            String interchange,
            Instant reachedDoor) {}

    /** One transaction. Closing it without {@link #commit} undoes all of it. */
    interface Entry extends AutoCloseable {
        ShareLog log();

        /**
         * Makes sure that the polled door is still this hub's, until the end of the transaction.
         *
         * @throws LeaseLostException when another hub has taken it over
         */
        void require(Fence fence);

        /**
         * Takes the message id for this sender. A row of state HELD with the same digest is taken over.
         *
         * @return false when another transaction has taken it; the caller starts anew and finds it known
         */
        boolean claim(Claim claim);

        /** Locks the stream until the end of the transaction and says whose turn it is; NOW moves the count on. */
        Turn turn(Stream stream, long sequence);

        /**
         * Adds an entry to the continuous record of that name about the order, behind all that are there, and locks the
         * record until the end of the transaction.
         *
         * @param made the entry, given its number
         * @return every entry, the newest last
         */
        List<Entered> enter(String record, String order, IntFunction<Entered> made);

        /** Keeps a message that came early; the inbox row becomes HELD, with the receipt that a duplicate gets again. */
        void hold(Held held, String receiptMessageId);

        /** Whether a message that says itself that it is urgent waits in that stream. */
        boolean pressing(Stream stream);

        /**
         * Says that a message waits for that agreement, until then where it is held already.
         *
         * @return false where that was said of it before
         */
        boolean awaits(PartyId sender, String messageId, String agreement, Instant deadline);

        /** Puts a sealed message into its lane, behind all that is there. */
        void post(Posting posting);

        /** The inbox row's end state and the receipt that a duplicate gets again. */
        void settle(PartyId sender, String messageId, InboxState state, String receiptMessageId);

        /** Keeps what the door answers at once to a message that this transaction has claimed. */
        void acknowledged(PartyId sender, String messageId, byte[] octets);

        /** Says which body is responsible for this sender's order from now on. */
        void responsible(PartyId sender, String order, Responsible responsible);

        /** Says that this sender's order was sent in error: until it sends it anew nobody has a part in it. */
        void withdrawn(PartyId sender, String order);

        /** Keeps, under pseudonyms and beside what was kept before, by what the person of this sender's order can be told. */
        void person(PartyId sender, String order, PersonMarks person);

        /** As {@link Ledger#match}, seen by this transaction. */
        PersonMatch match(String order, PersonMarks person);

        /** As {@link Ledger#parts}, seen by this transaction. */
        List<OrderParts> parts(String order);

        /** As {@link Ledger#responsible(String)}, seen by this transaction. */
        Optional<Responsible> responsibleFor(String order);

        /** Says which delivery unit supervises from now on, in each order of this id that this party is to allocate. */
        void allocated(PartyId allocating, String order, PartyId unit);

        /**
         * Takes a decision on one share for this message, or for the answer that it is a part of; another transaction that takes it
         * at the same moment is waited for.
         *
         * @param share message id, or what all parts of one answer have in common
         * @return false where another has been shared on it
         */
        boolean useOnce(String reference, PartyId sender, String share, Instant at);

        Requests.Book requests();

        Enquiries.Book enquiries();

        Queries.Book queries();

        Transfers.Book transfers();

        ReviewRecords.Book reviews();

        Samples.Book samples();

        ClockBook.Book clocks();

        /** Posts the first receipt of a message once more: same octets and id, as a new delivery. */
        void repeatReceipt(PartyId sender, String messageId);

        /**
         * Writes octets that are to be quarantined as they come, encrypted, in parts: however many they are, few are in
         * memory.
         *
         * @throws java.io.UncheckedIOException when they cannot be read to their end
         */
        Original.Spooled spool(Octets octets);

        /** Keeps a refused original, encrypted, under its digest. The same digest again only counts up. */
        void quarantine(Quarantined quarantined);

        /** The share that this recipient's answer belongs to; empty also when it was another's. Locks it. */
        Optional<Answered> answered(PartyId recipient, String shareMessageId);

        /** Closes the loop of a share: the recipient's own word on it. */
        void acknowledge(PartyId recipient, String shareMessageId, String outcome);

        void commit();

        /** Undoes what was not committed. */
        @Override
        void close();
    }

    /**
     * Which body is responsible for an order, and what kind of case it is.
     *
     * @param supervision empty where it is not known; given empty to be kept, what is known stands
     * @param publicProtection the section that manages the licence, where one does
     * @param youthCustody the team that the release names, where it does
     * @param contractor who was given the order to carry out; empty of one that was carried before this was kept
     * @param unit to which the case was allocated; given empty to be kept, it stands while the body does
     * @param release how the person was released, where it is a release
     */
    record Responsible(
            PartyId body,
            PartyRole role,
            CaseKind kind,
            Optional<Supervision> supervision,
            Optional<PartyId> publicProtection,
            Optional<PartyId> youthCustody,
            Optional<PartyId> contractor,
            Optional<PartyId> unit,
            Optional<ReleaseTerms> release) {
        /** Of an order that is no release. */
        public Responsible(
                PartyId body,
                PartyRole role,
                CaseKind kind,
                Optional<Supervision> supervision,
                Optional<PartyId> publicProtection,
                Optional<PartyId> youthCustody,
                Optional<PartyId> contractor,
                Optional<PartyId> unit) {
            this(body, role, kind, supervision, publicProtection, youthCustody, contractor, unit, Optional.empty());
        }

        /** Who supervises now: the unit that the case was allocated to, or the body itself. */
        PartyId supervisor() {
            return unit.orElse(body);
        }
    }

    /**
     * Who sent the message that a share came from.
     *
     * @param kind of case, as the share was permitted for; empty of one that was made before this was kept
     */
    record Answered(
            PartyId originalSender,
            String originalMessageId,
            String interchange,
            Optional<String> order,
            Optional<CaseKind> kind) {
        /** Where nobody asks what kind of case it is. */
        public Answered(PartyId originalSender, String originalMessageId, String interchange, Optional<String> order) {
            this(originalSender, originalMessageId, interchange, order, Optional.empty());
        }
    }

    record Quarantined(
            String digest, Optional<PartyId> party, String door, String refusal, Instant at, Original original) {}

    /** Octets that can be read once. */
    interface Octets {
        void copyTo(OutputStream to) throws IOException;
    }

    /** A refused original: its octets, or where they have been put in the transaction at hand. */
    sealed interface Original {
        record Whole(byte[] octets) implements Original {}

        /**
         * @param body empty when the same octets are in quarantine already
         * @param digest SHA-256 of all of them, lower-case hex
         */
        record Spooled(Optional<UUID> body, String digest, long size) implements Original {}
    }
}
