package org.emexchange.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.pipeline.ClockBook;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.pipeline.Entered;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Claim;
import org.emexchange.hub.pipeline.Ledger.Fence;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Ledger.Octets;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.pipeline.Ledger.Stream;
import org.emexchange.hub.pipeline.Ledger.Turn;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.pipeline.Queries;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.ReviewRecords;
import org.emexchange.hub.pipeline.Samples;
import org.emexchange.hub.pipeline.Transfers;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.shared.PersonMarks;

/** One transaction of the hub. For one thread. */
class StoreEntry implements Ledger.Entry {
    final Transaction transaction;
    final Postings postings;
    private final Clock clock;
    private final ShareLog log;
    private final Inbox inbox;
    private final Streams streams;
    private final HeldMessages held;
    private final HeldFiles files;
    private final QuarantineRows quarantine;
    private final Answers answers;
    private final Acknowledgements acknowledgements;
    private final RecordRows records;
    private final ResponsibleBodies bodies;
    private final OrderPersons persons;
    private final RequestBook requests;
    private final EnquiryRows enquiries;
    private final QueryRows queries;
    private final TransferBook transfers;
    private final ReviewRows reviews;
    private final SampleRows samples;
    private final ClockRows clocks;

    StoreEntry(Transaction transaction, Protection protection, Clock clock) {
        var jdbc = transaction.jdbc();
        this.transaction = transaction;
        this.clock = clock;
        this.log = new ShareLogTable(jdbc, clock);
        this.inbox = new Inbox(jdbc);
        this.streams = new Streams(jdbc, protection.pseudonyms());
        this.held = new HeldMessages(jdbc, protection);
        this.files = new HeldFiles(jdbc, protection);
        this.quarantine = new QuarantineRows(transaction, protection.cipher());
        this.answers = new Answers(jdbc, protection);
        this.acknowledgements = new Acknowledgements(jdbc, protection);
        this.records = new RecordRows(jdbc, protection);
        this.bodies = new ResponsibleBodies(jdbc, protection.pseudonyms());
        this.persons = new OrderPersons(jdbc, protection.pseudonyms());
        this.requests = new RequestBook(jdbc, protection);
        this.enquiries = new EnquiryRows(jdbc, protection);
        this.queries = new QueryRows(jdbc);
        this.transfers = new TransferBook(jdbc);
        this.reviews = new ReviewRows(jdbc, protection);
        this.samples = new SampleRows(jdbc);
        this.clocks = new ClockRows(jdbc);
        this.postings = new Postings(new Lanes(jdbc), new OutboxRows(transaction, protection), clock);
    }

    @Override
    public ClockBook.Book clocks() {
        return clocks;
    }

    @Override
    public ShareLog log() {
        return log;
    }

    @Override
    public void require(Fence fence) {
        LeaseRows.require(transaction.jdbc(), fence);
    }

    @Override
    public boolean claim(Claim claim) {
        return inbox.claim(claim);
    }

    @Override
    public Turn turn(Stream stream, long sequence) {
        return streams.turn(stream, sequence);
    }

    @Override
    public List<Entered> enter(String record, String order, IntFunction<Entered> made) {
        return records.enter(record, order, made);
    }

    @Override
    public void hold(Held message, String receiptMessageId) {
        inbox.held(message.stream().sender(), message.messageId(), receiptMessageId);
        held.keep(message);
    }

    @Override
    public void post(Posting posting) {
        postings.post(posting);
    }

    @Override
    public void settle(PartyId sender, String messageId, InboxState state, String receiptMessageId) {
        inbox.settle(sender, messageId, state, receiptMessageId).ifPresent(files::leave);
    }

    @Override
    public void acknowledged(PartyId sender, String messageId, byte[] octets) {
        acknowledgements.keep(sender, messageId, octets);
    }

    @Override
    public void responsible(PartyId sender, String order, Responsible responsible) {
        bodies.keep(sender, order, responsible, clock.instant());
    }

    @Override
    public boolean pressing(Stream stream) {
        return held.pressing(stream);
    }

    @Override
    public boolean awaits(PartyId sender, String messageId, String agreement, Instant deadline) {
        return held.awaits(sender, messageId, agreement, deadline);
    }

    @Override
    public void withdrawn(PartyId sender, String order) {
        bodies.withdrawn(sender, order);
        persons.forget(sender, order);
    }

    @Override
    public void person(PartyId sender, String order, PersonMarks person) {
        persons.keep(sender, order, person);
    }

    @Override
    public PersonMatch match(String order, PersonMarks person) {
        return persons.match(order, person);
    }

    @Override
    public List<OrderParts> parts(String order) {
        return bodies.parts(order);
    }

    @Override
    public Optional<Responsible> responsibleFor(String order) {
        return bodies.of(order);
    }

    @Override
    public void allocated(PartyId allocating, String order, PartyId unit) {
        bodies.allocated(allocating, order, unit);
    }

    @Override
    public boolean useOnce(String reference, PartyId sender, String messageId, Instant at) {
        return OneOffUses.take(transaction.jdbc(), reference, sender, messageId, at);
    }

    @Override
    public Requests.Book requests() {
        return requests;
    }

    @Override
    public Enquiries.Book enquiries() {
        return enquiries;
    }

    @Override
    public Queries.Book queries() {
        return queries;
    }

    @Override
    public Transfers.Book transfers() {
        return transfers;
    }

    @Override
    public ReviewRecords.Book reviews() {
        return reviews;
    }

    @Override
    public Samples.Book samples() {
        return samples;
    }

    @Override
    public void repeatReceipt(PartyId sender, String messageId) {
        postings.repeatReceipt(sender, messageId);
    }

    @Override
    public Original.Spooled spool(Octets octets) {
        return quarantine.spool(octets);
    }

    @Override
    public void quarantine(Quarantined quarantined) {
        quarantine.keep(quarantined);
    }

    @Override
    public Optional<Answered> answered(PartyId recipient, String shareMessageId) {
        return answers.answered(recipient, shareMessageId);
    }

    @Override
    public void acknowledge(PartyId recipient, String shareMessageId, String outcome) {
        answers.acknowledge(recipient, shareMessageId, outcome, clock.instant());
    }

    @Override
    public void commit() {
        transaction.requireOpen();
        requireSettled();
        postings.write();
        transaction.commit();
    }

    void requireSettled() {
        inbox.requireSettled();
    }

    @Override
    public void close() {
        transaction.close();
    }
}
