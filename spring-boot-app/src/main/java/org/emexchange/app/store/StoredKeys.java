package org.emexchange.app.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.emexchange.hub.audit.Leaf;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an operator does to the keys of stored records, as the owner of the database: the hub's own login may not change
 * what it has stored. Hubs go on running: each row is locked for a moment, and one that is locked by a hub is passed over
 * and taken at the next round.
 */
public final class StoredKeys {
    private static final int ROWS = 100;

    private final DataSource source;
    private final Clock clock;
    private final int rows;

    StoredKeys(DataSource source, Clock clock, int rows) {
        this.source = source;
        this.clock = clock;
        this.rows = rows;
    }

    public static StoredKeys of(StoreSettings settings, Clock clock) {
        return new StoredKeys(Connections.asOwner(settings), clock, ROWS);
    }

    /** Writes an administrative act into the share log. */
    public void record(Leaf leaf) {
        try (Transaction transaction = Transaction.begin(source)) {
            new ShareLogTable(transaction.jdbc(), clock).append(leaf);
            transaction.commit();
        }
    }

    /**
     * Brings every record under the key that begins so, in transactions of a hundred rows. Ended in the middle, every
     * record is readable under one key or the other, and the next call does the rest.
     *
     * @param beginning how a record begins that is under the current key
     * @param rewrap gives the head of a record under the current key
     * @param head how many octets of a record its head has at most
     * @return how many were brought under it
     */
    public long rewrap(byte[] beginning, UnaryOperator<byte[]> rewrap, int head) {
        long all = 0;
        long done;
        do {
            done = 0;
            for (SealedColumn column : SealedColumn.ALL) {
                done += new Rewrapping(source, column, beginning, rewrap, head).all(rows);
            }
            all += done;
        } while (done > 0);
        return all;
    }

    /**
     * Makes sure that no record is under another key than the one that begins so, and that none can be written any more
     * by a transaction that has begun: what such a one has read before the first look, the second look finds.
     *
     * @throws IllegalStateException when there are such records: which columns, and how many
     */
    public void requireAllUnder(byte[] beginning) {
        look(beginning);
        drain();
        look(beginning);
    }

    private void look(byte[] beginning) {
        Map<SealedColumn, Long> others = new LinkedHashMap<>();
        for (SealedColumn column : SealedColumn.ALL) {
            long count = new Rewrapping(source, column, beginning, same -> same, 0).others();
            if (count > 0) {
                others.put(column, count);
            }
        }
        if (!others.isEmpty()) {
            throw new IllegalStateException("records are still under an older key: " + others);
        }
    }

    /** Waits, a few seconds at most, until every transaction that has written is over. */
    private void drain() {
        List<String> tables =
                SealedColumn.ALL.stream().map(SealedColumn::table).distinct().toList();
        try (Transaction transaction = Transaction.begin(source)) {
            JdbcClient jdbc = transaction.jdbc();
            jdbc.sql("SET LOCAL lock_timeout = '5s'").update();
            jdbc.sql("LOCK TABLE " + String.join(", ", tables) + " IN SHARE MODE")
                    .update();
        }
    }
}
