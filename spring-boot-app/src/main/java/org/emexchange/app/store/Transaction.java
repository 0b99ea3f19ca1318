package org.emexchange.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One read-committed transaction on a connection of its own. Closing it undoes what was not committed. */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private final NamedParameterJdbcTemplate template;
    private final JdbcClient jdbc;
    private boolean over;

    private Transaction(Connection connection) {
        this.connection = connection;
        this.template = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.jdbc = JdbcClient.create(template);
    }

    static Transaction begin(DataSource source) {
        Connection connection = connect(source);
        try {
            connection.setAutoCommit(false);
            return new Transaction(connection);
        } catch (SQLException e) {
            release(connection);
            throw new DataAccessResourceFailureException("cannot begin a transaction", e);
        }
    }

    /** What is claimed in a transaction of its own, which goes on with the claim; it ends where there is nothing to claim. */
    static <T> Optional<T> claim(DataSource source, Function<Transaction, Optional<T>> claiming) {
        Transaction transaction = begin(source);
        try {
            Optional<T> claimed = claiming.apply(transaction);
            if (claimed.isEmpty()) {
                transaction.close();
            }
            return claimed;
        } catch (RuntimeException e) {
            transaction.close();
            throw e;
        }
    }

    private static Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the database gives no connection", e);
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** For batches, which {@link JdbcClient} has not. */
    NamedParameterJdbcTemplate batches() {
        return template;
    }

    /** A point that {@link #backTo} can undo everything after. */
    Savepoint here() {
        try {
            return connection.setSavepoint();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot mark a point in a transaction", e);
        }
    }

    void backTo(Savepoint point) {
        try {
            connection.rollback(point);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot go back in a transaction", e);
        }
    }

    void requireOpen() {
        if (over) {
            throw new IllegalStateException("the transaction is over");
        }
    }

    /** When this throws, whether it is committed is not known: the caller starts anew and finds its inbox row, or not. */
    void commit() {
        requireOpen();
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the commit was not confirmed", e);
        }
        over = true;
        release(connection);
    }

    @Override
    public void close() {
        if (over) {
            return;
        }
        over = true;
        try {
            connection.rollback();
        } catch (SQLException e) {
            // A connection that cannot say so is broken: the server undoes the transaction when it notices.
        } finally {
            release(connection);
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing is held by a connection that fails to close but the pool's place, which the pool takes back.
        }
    }
}
