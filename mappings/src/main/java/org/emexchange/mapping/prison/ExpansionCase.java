package org.emexchange.mapping.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why and for how long a person is monitored under a project.
 *
 * @param firstReview day by which the first review is planned
 * @param decidedBy who found it necessary and proportionate
 * @param offence the principal offence, for acquisitive crime
 * @param domesticAbuseKnown whether domestic abuse is a known risk factor
 * @param alcoholRelated whether offending and risk are considered to be related to alcohol
 */
public record ExpansionCase(
        Project project,
        Instant start,
        Instant end,
        Optional<LocalDate> firstReview,
        Optional<String> decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<AcquisitiveOffence> offence,
        Optional<Boolean> domesticAbuseKnown,
        Optional<Boolean> alcoholRelated) {
    static final int MOST_MONTHS = 12;
    static final int REVIEW_MONTHS = 3;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** First day of monitoring, in London. */
    public LocalDate startDay() {
        return start.atZone(LONDON).toLocalDate();
    }

    /**
     * The days by which reviews are due: every three months from the first day, as long as monitoring runs on that day
     * (EMS-4.1). None for acquisitive crime. A start on the 31st counts to the last day of a shorter month.
     */
    public List<LocalDate> reviewsDue() {
        if (!project.isReviewed()) {
            return List.of();
        }
        LocalDate last = end.atZone(LONDON).toLocalDate();
        return Stream.iterate(1, i -> i + 1)
                .map(i -> startDay().plusMonths((long) REVIEW_MONTHS * i))
                .takeWhile(day -> day.isBefore(last))
                .toList();
    }

    /** The latest moment at which twelve months of monitoring are over, by the clock in London. */
    Instant latestEnd() {
        return start.atZone(LONDON).plusMonths(MOST_MONTHS).toInstant();
    }
}
