package org.emexchange.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The hub's connections, with limits on both sides so that neither waits for ever for one that is gone. */
final class Connections {
    /** An intake or dispatcher thread holds one for each transaction, and may ask the store something beside it. */
    private static final int MOST = 32;

    /** What a hub that is gone without a word may hold locks for, at most. */
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofMinutes(5);

    private Connections() {}

    static HikariDataSource pool(StoreSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setInitializationFailTimeout(Duration.ofSeconds(30).toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.addDataSourceProperty("ApplicationName", "em-exchange");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // The detail of an error quotes the row at fault.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("options", serverSide());
        return new HikariDataSource(config);
    }

    /** One connection a transaction, for what an operator does beside the running hubs. */
    static DataSource asOwner(StoreSettings settings) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(settings.url(), settings.ownerUser(), settings.ownerPassword());
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "em-exchange-keys");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        source.setConnectionProperties(properties);
        return source;
    }

    private static String serverSide() {
        return "-c statement_timeout=50s -c lock_timeout=30s -c idle_in_transaction_session_timeout="
                + IDLE_IN_TRANSACTION.toSeconds() + "s -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10"
                + " -c tcp_keepalives_count=3 -c timezone=UTC -c jit=off";
    }
}
