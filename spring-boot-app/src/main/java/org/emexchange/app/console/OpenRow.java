package org.emexchange.app.console;

import org.emexchange.hub.pipeline.Decisions;

/** One line of the list of what was granted, and is neither withdrawn nor lapsed; no personal data. Times in London. */
record OpenRow(String id, String party, String decided, String lapses) {
    static OpenRow of(Decisions.Open open) {
        return new OpenRow(
                open.id(),
                open.party().value(),
                WaitingRow.moment(open.decidedAt()),
                WaitingRow.moment(open.lapsesAt()));
    }
}
