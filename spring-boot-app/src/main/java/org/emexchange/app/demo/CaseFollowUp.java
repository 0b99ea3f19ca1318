package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Casework messages that follow from a copy: the published ones, about its order, with dates of these days. */
record CaseFollowUp(Predicate<OpenedMessage> reason, List<Step> steps) implements FollowUp {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    CaseFollowUp {
        steps = List.copyOf(steps);
    }

    /**
     * One message.
     *
     * @param example of the folder that is named as the kind's door
     * @param sequence the sender's number for the order, in the count that the interchange belongs to
     * @param latest how long from now the latest of its times is
     * @param days how many days from today each date is, by its element
     */
    record Step(Errand.Kind kind, String example, int sequence, Duration latest, Map<String, Integer> days) {
        Step {
            days = Map.copyOf(days);
        }

        /** About what has just happened. */
        Step(Errand.Kind kind, String example, int sequence) {
            this(kind, example, sequence, Duration.ofMinutes(-1), Map.of());
        }

        private Errand about(String order) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            PublishedExample text = PublishedExample.of(kind.door() + "/" + example)
                    .endingAt(now.plus(latest))
                    .with("OrderId", order);
            LocalDate today = LocalDate.ofInstant(now, LONDON);
            for (Map.Entry<String, Integer> day : days.entrySet()) {
                text = text.with(day.getKey(), today.plusDays(day.getValue()).toString());
            }
            return new Errand(kind, order, sequence, text.text(), false);
        }
    }

    /** @param type local name of the document */
    static Errand.Kind kind(String number, String door, String type, String purpose, String agreement) {
        return new Errand.Kind(number, door, "urn:emexchange:" + door + ":1", type, purpose, agreement);
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!reason.test(copy)) {
            return List.of();
        }
        String order = copy.header().scope("ORDER");
        return steps.stream().map(step -> step.about(order)).toList();
    }
}
