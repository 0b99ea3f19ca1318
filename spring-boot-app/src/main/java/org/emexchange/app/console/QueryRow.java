package org.emexchange.app.console;

import org.emexchange.hub.pipeline.Query;

/**
 * One line of the list of queries that nobody has answered; no personal data.
 *
 * @param interchange of the message that it is about
 * @param asked time in London
 */
record QueryRow(String id, String interchange, String asking, String debtor, String asked) {
    static QueryRow of(Query open) {
        return new QueryRow(
                open.messageId(),
                open.interchange(),
                open.asking().value(),
                open.asked().value(),
                WaitingRow.moment(open.askedAt()));
    }
}
