package org.emexchange.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.emexchange.hub.pipeline.ClockBook;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.pipeline.Queries;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.ReviewRecords;
import org.emexchange.hub.pipeline.Samples;
import org.emexchange.hub.pipeline.Transfers;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.shared.PersonMarks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Intake's side of the store. */
final class StoreLedger implements Ledger {
    private final DataSource source;
    private final JdbcClient jdbc;
    private final Protection protection;
    private final Clock clock;

    StoreLedger(DataSource source, Protection protection, Clock clock) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.protection = protection;
        this.clock = clock;
    }

    @Override
    public Optional<Known> known(PartyId sender, String messageId) {
        return jdbc.sql("""
                SELECT state, content_digest, transport_id FROM inbox WHERE party = :party AND message_id = :messageId
                """)
                .param("party", sender.value())
                .param("messageId", messageId)
                .query((row, number) -> new Known(
                        InboxState.valueOf(row.getString("state")),
                        row.getString("content_digest"),
                        row.getString("transport_id")))
                .optional();
    }

    @Override
    public Optional<byte[]> acknowledgement(PartyId sender, String messageId) {
        return new Acknowledgements(jdbc, protection).of(sender, messageId);
    }

    @Override
    public Optional<Responsible> responsible(String order) {
        return new ResponsibleBodies(jdbc, protection.pseudonyms()).of(order);
    }

    @Override
    public List<OrderParts> parts(String order) {
        return new ResponsibleBodies(jdbc, protection.pseudonyms()).parts(order);
    }

    @Override
    public PersonMatch match(String order, PersonMarks person) {
        return new OrderPersons(jdbc, protection.pseudonyms()).match(order, person);
    }

    @Override
    public Enquiries enquiries() {
        return new EnquiryRows(jdbc, protection);
    }

    @Override
    public Requests requests() {
        return new RequestRows(jdbc, protection);
    }

    @Override
    public Transfers transfers() {
        return new TransferRows(jdbc);
    }

    @Override
    public ReviewRecords reviews() {
        return new ReviewRows(jdbc, protection);
    }

    @Override
    public Queries queries() {
        return new QueryRows(jdbc);
    }

    @Override
    public ClockBook clocks() {
        return new ClockRows(jdbc);
    }

    @Override
    public Samples samples() {
        return new SampleRows(jdbc);
    }

    @Override
    public void atWork(Instant now) {
        new HubTime(jdbc).atWork(now);
    }

    @Override
    public Entry open() {
        return new StoreEntry(Transaction.begin(source), protection, clock);
    }

    @Override
    public Optional<Held> nextHeld(Stream stream) {
        return new HeldMessages(jdbc, protection).next(stream);
    }

    /** One that was offered is offered again after half a minute at the earliest, to whichever hub asks. */
    @Override
    public Optional<Held> dueHeld(Instant now) {
        return new HeldMessages(jdbc, protection).due(now);
    }
}
