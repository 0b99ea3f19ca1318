package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.Published;

/** The example requests, and a decision on one. */
final class Requests {
    static final String SOURCE = "7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c44";
    static final String DECIDER = "Data Disclosure Manager, Electronic Monitoring Directorate";
    static final String SECOND = "Deputy Head, Electronic Monitoring Directorate";
    static final Instant LAPSES = Instant.parse("2026-12-18T11:30:00Z");
    static final Instant DECIDED = Instant.parse("2026-11-20T11:30:00Z");

    private Requests() {}

    static Published example(String name) {
        return Published.of("data-request/" + name + ".xml");
    }

    static DataRequest request(String name) {
        return example(name).read(DataRequestXml::read);
    }

    static DataRequest routine() {
        return request("routine-polygon");
    }

    /** Six of nine hours, without visits. */
    static DataDecision inPart() {
        return granted(
                DecisionOutcome.GRANTED_IN_PART,
                new DataScope(
                        Instant.parse("2026-11-14T20:00:00Z"),
                        Instant.parse("2026-11-15T02:00:00Z"),
                        routine().scope().areas(),
                        EnumSet.complementOf(EnumSet.of(DataCategory.VISITS))));
    }

    static DataDecision refused() {
        return new DataDecision(
                DecisionOutcome.REFUSED,
                "The request does not say why cameras at the third street were not looked at first.",
                List.of(DECIDER),
                DECIDED,
                Optional.empty(),
                Optional.empty());
    }

    static DataDecision expired() {
        return new DataDecision(
                DecisionOutcome.EXPIRED,
                "Nobody decided within the time that a request waits.",
                List.of(),
                DECIDED,
                Optional.empty(),
                Optional.empty());
    }

    static DataDecision granted(DecisionOutcome outcome, DataScope scope) {
        return new DataDecision(
                outcome,
                "Necessary for the hours of the three robberies, 20:00 to 02:00. Visits of the contractor say nothing about"
                        + " them.",
                List.of(DECIDER, SECOND),
                DECIDED,
                Optional.of(LAPSES),
                Optional.of(scope));
    }

    static Grant grant() {
        return Grant.of(routine(), SOURCE, inPart());
    }

    /** A grant of the routine request without its area, for the tests of other limits. */
    static Grant anywhere(String from, String to, Set<DataCategory> categories) {
        DataRequest request = example("routine-polygon").withoutElement("Area").read(DataRequestXml::read);
        DataScope scope = new DataScope(
                Instant.parse(from), Instant.parse(to), request.scope().areas(), categories);
        boolean whole = scope.equals(request.scope());
        return Grant.of(
                request, SOURCE, granted(whole ? DecisionOutcome.GRANTED : DecisionOutcome.GRANTED_IN_PART, scope));
    }
}
