package org.emexchange.app.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** X19, now and then: a form has gone to the wrong mailbox, and the directorate is told within the hour. */
final class IncidentErrands implements Errands {
    private static final Errand.Kind KIND = new Errand.Kind(
            "X19",
            "incident-report",
            "urn:emexchange:incident-report:1",
            "IncidentReport",
            "CONTRACT_PERFORMANCE",
            "INCIDENT_NOTIFICATION",
            "EMX-ISA-018");

    private final Pace pace;

    IncidentErrands(Pace pace) {
        this.pace = pace;
    }

    @Override
    public Optional<Errand> next() {
        if (!pace.due()) {
            return Optional.empty();
        }
        PublishedExample report = PublishedExample.of("incident-report/misdelivery")
                .endingAt(Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(40, ChronoUnit.MINUTES))
                .with("IncidentId", "INC/" + UUID.randomUUID().toString().substring(0, 8))
                .with("Message", UUID.randomUUID().toString());
        return Optional.of(new Errand(KIND, "", 0, report.text(), false));
    }
}
