package org.emexchange.app.store;

import java.sql.Savepoint;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.pipeline.Outbox;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.StoredSeal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lane whose turn is locked. While it is open it locks nothing that intake needs; outcomes are written at commit. */
final class ClaimedLane implements Outbox.Claimed {
    private record Delivered(long id, Instant at) {}

    private final LaneTurn turn;
    private final List<Waiting> waiting;
    private final Transaction transaction;
    private final StoreEntry entry;
    private final Savepoint claimed;
    private final List<Delivered> delivered = new ArrayList<>();
    private Optional<Instant> due = Optional.empty();

    ClaimedLane(LaneTurn turn, List<Waiting> waiting, Transaction transaction, Protection protection, Clock clock) {
        this.turn = turn;
        this.waiting = List.copyOf(waiting);
        this.transaction = transaction;
        this.claimed = transaction.here();
        this.entry = new StoreEntry(transaction, protection, clock) {
            @Override
            public void commit() {
                ClaimedLane.this.commit();
            }
        };
    }

    @Override
    public PartyId recipient() {
        return turn.key().recipient();
    }

    @Override
    public String lane() {
        return turn.key().name();
    }

    @Override
    public int failures() {
        return turn.failures();
    }

    @Override
    public List<Waiting> waiting() {
        return waiting;
    }

    /** Committing the entry and committing the claim are the same. */
    @Override
    public Ledger.Entry entry() {
        return entry;
    }

    @Override
    public void delivered(Waiting sent, Instant at) {
        delivered.add(new Delivered(sent.id(), at));
    }

    @Override
    public void replace(Waiting sent, StoredSeal anew) {
        if (!anew.messageId().equals(sent.stored().messageId())
                || !anew.recipient().equals(recipient())) {
            throw new IllegalArgumentException("a copy that is sealed anew keeps its id and recipient");
        }
        int rows = transaction
                .jdbc()
                .sql("""
                UPDATE outbox SET octets = :octets, stamp = :stamp, leaf = :leaf, marking = :marking,
                    certificate_ends = :certificateEnds
                WHERE id = :id AND delivered_at IS NULL
                """)
                .param("octets", anew.octets())
                .param("stamp", anew.stamp())
                .param("leaf", anew.leaf())
                .param("marking", anew.marking())
                .param("certificateEnds", DatabaseTime.of(anew.certificateEnds()))
                .param("id", sent.id())
                .update();
        requireOne(rows);
    }

    @Override
    public void retryAt(Instant at) {
        due = Optional.of(at);
    }

    @Override
    public void undo() {
        transaction.backTo(claimed);
        delivered.clear();
        entry.postings.clear();
        due = Optional.empty();
    }

    @Override
    public void commit() {
        transaction.requireOpen();
        entry.requireSettled();
        recordDelivered();
        entry.postings.touch(turn.key());
        entry.postings.write();
        recordTurn(transaction.jdbc());
        transaction.commit();
    }

    private void recordDelivered() {
        if (delivered.isEmpty()) {
            return;
        }
        MapSqlParameterSource[] rows = delivered.stream()
                .map(sent -> new MapSqlParameterSource("id", sent.id()).addValue("at", DatabaseTime.of(sent.at())))
                .toArray(MapSqlParameterSource[]::new);
        int[] counts = transaction
                .batches()
                .batchUpdate("UPDATE outbox SET delivered_at = :at WHERE id = :id AND delivered_at IS NULL", rows);
        for (int count : counts) {
            requireOne(count);
        }
    }

    /** After the lanes: whoever creates a lane's turn holds that lane, so it must never be the other way round. */
    private void recordTurn(JdbcClient jdbc) {
        int failures = (delivered.isEmpty() ? turn.failures() : 0) + (due.isPresent() ? 1 : 0);
        if (due.isEmpty() && failures == turn.failures()) {
            return;
        }
        jdbc.sql("""
                WITH shown AS (UPDATE lane SET due_at = coalesce(:due, due_at) WHERE lane = :lane)
                UPDATE lane_turn SET failures = :failures, due_at = coalesce(:due, due_at) WHERE lane = :lane
                """)
                .param("failures", failures)
                .param("due", due.map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lane", turn.lane())
                .update();
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("that message no longer waits in this lane");
        }
    }

    @Override
    public void close() {
        transaction.close();
    }
}
