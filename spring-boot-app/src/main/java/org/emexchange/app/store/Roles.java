package org.emexchange.app.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The two logins of the development database: the owner, who migrates, and the hub's own. */
final class Roles {
    static final String OWNER = "em_owner";
    static final String APPLICATION = "em_app";

    private final PostgresServer server;
    private final DatabasePasswords passwords;

    Roles(PostgresServer server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    void ensure() {
        ensure(OWNER, passwords.owner());
        ensure(APPLICATION, passwords.application());
    }

    /** Role names and passwords are this class's own constants and hexadecimal; DDL takes no parameters. */
    private void ensure(String role, String password) {
        JdbcClient jdbc = JdbcClient.create(server.superuser("postgres"));
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)")
                .param(role)
                .query(Boolean.class)
                .single();
        jdbc.sql((there ? "ALTER" : "CREATE") + " ROLE " + role
                        + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '" + password + "'")
                .update();
    }

    void ensureDatabase(String name) {
        JdbcClient jdbc = JdbcClient.create(server.superuser("postgres"));
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM pg_database WHERE datname = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
        if (!there) {
            jdbc.sql("CREATE DATABASE " + name + " OWNER " + OWNER).update();
        }
        jdbc.sql("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC").update();
        jdbc.sql("GRANT CONNECT ON DATABASE " + name + " TO " + APPLICATION).update();
    }

    void dropDatabase(String name) {
        JdbcClient.create(server.superuser("postgres"))
                .sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")
                .update();
    }

    StoreSettings settings(String database) {
        return new StoreSettings(server.url(database), APPLICATION, passwords.application(), OWNER, passwords.owner());
    }
}
