package org.emexchange.app.store;

/**
 * Where the database is and who logs in. For an external database its administrator makes both logins, neither of them
 * superuser, and the database with the owner as its owner; the schema and every right in it are the hub's to make.
 *
 * @param url JDBC address, as in {@code jdbc:postgresql://host:5432/em_exchange}
 * @param user the hub's own login, which may not change the share log
 * @param ownerUser owner of the database, who migrates its schema; must be another
 */
public record StoreSettings(String url, String user, String password, String ownerUser, String ownerPassword) {
    public StoreSettings {
        if (user.equals(ownerUser)) {
            throw new IllegalArgumentException("the store's user must not be the owner of the database");
        }
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "StoreSettings[url=" + url + ", user=" + user + ", ownerUser=" + ownerUser + "]";
    }
}
