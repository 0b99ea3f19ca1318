package org.emexchange.app.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.emexchange.hub.pipeline.Decisions;

/**
 * One line of the list of what waits; no personal data.
 *
 * @param arrived time in London
 */
record WaitingRow(String id, String party, String arrived, boolean urgent, boolean proposed) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static WaitingRow of(Decisions.Waiting waiting) {
        return new WaitingRow(
                waiting.id(),
                waiting.party().value(),
                moment(waiting.arrived()),
                waiting.urgent(),
                waiting.proposedBy().isPresent());
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
