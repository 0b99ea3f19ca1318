package org.emexchange.mapping.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What shows a violation.
 *
 * @param outsideBecause why what lies before or after the violation is necessary, and by what right (COP-18, COP-20)
 */
public record Evidence(String summary, List<Fix> fixes, List<Event> events, Optional<String> outsideBecause) {
    public Evidence {
        fixes = List.copyOf(fixes);
        events = List.copyOf(events);
    }

    /** Only what happened at moments that are taken; nothing then lies outside, so no reason is given either. */
    Evidence during(Predicate<Instant> taken) {
        return new Evidence(
                summary,
                fixes.stream().filter(fix -> taken.test(fix.at())).toList(),
                events.stream().filter(event -> taken.test(event.at())).toList(),
                Optional.empty());
    }

    Evidence withFixes(List<Fix> other) {
        return new Evidence(summary, other, events, outsideBecause);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Evidence[" + fixes.size() + " fixes, " + events.size() + " events]";
    }
}
