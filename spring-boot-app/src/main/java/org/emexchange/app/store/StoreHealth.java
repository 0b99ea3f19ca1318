package org.emexchange.app.store;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells intake whether to go on: it halts while the database takes no writes, and resumes when it does. */
public final class StoreHealth {
    private final DataSource source;

    StoreHealth(DataSource source) {
        this.source = source;
    }

    /**
     * Writes a row, takes it away again and commits; waits for no other. Answers within about seven seconds, whatever the
     * database does. After an outage a connection from before it may say no once more: ask again.
     */
    public boolean takesWrites() {
        try (Transaction transaction = Transaction.begin(source)) {
            JdbcClient jdbc = transaction.jdbc();
            jdbc.sql("SELECT set_config('statement_timeout', '2s', true)")
                    .query(String.class)
                    .single();
            long id = jdbc.sql("INSERT INTO write_probe DEFAULT VALUES RETURNING id")
                    .query(Long.class)
                    .single();
            jdbc.sql("DELETE FROM write_probe WHERE id = ?").param(id).update();
            transaction.commit();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
