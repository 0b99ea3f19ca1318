package org.emexchange.app.demo;

/** What a message does to its order. */
enum OrderStep {
    NEW,
    VARIED,
    REVOKED,
    SENT_IN_ERROR;

    /** Whether nothing follows it. */
    boolean ends() {
        return this == REVOKED || this == SENT_IN_ERROR;
    }
}
