package org.emexchange.app.store;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the database before the hub takes a message in; asked of the hub's own login. */
final class Safety {
    private Safety() {}

    static void require(DataSource source) {
        requireDurable(source);
        requireReadCommitted(source);
        Boolean mayChangeTheLog =
                JdbcClient.create(source).sql("""
                SELECT has_any_column_privilege('audit_leaf', 'UPDATE')
                    OR has_table_privilege('audit_leaf', 'DELETE, TRUNCATE, TRIGGER')
                """).query(Boolean.class).single();
        if (mayChangeTheLog) {
            throw new IllegalStateException("the store's user may change the share log: give it a role that may not");
        }
    }

    /** A statement must see what was committed while it waited for a lock. */
    private static void requireReadCommitted(DataSource source) {
        String isolation = JdbcClient.create(source)
                .sql("SELECT current_setting('transaction_isolation')")
                .query(String.class)
                .single();
        if (!isolation.equals("read committed")) {
            throw new IllegalStateException("the store's transactions must be read committed, not " + isolation);
        }
    }

    /** A commit that the database has confirmed outlives a crash. */
    static void requireDurable(DataSource source) {
        Map<String, Object> settings =
                JdbcClient.create(source).sql("""
                SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes,
                    current_setting('synchronous_commit') AS synchronous_commit
                """).query().singleRow();
        settings.forEach((name, value) -> {
            if ("off".equals(value)) {
                throw new IllegalStateException("the database's setting " + name + " is off: a commit could be lost");
            }
        });
    }
}
