package org.emexchange.app.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AgreementGap;

/**
 * One line of the list of agreements (ISP 4.1).
 *
 * @param state whether it is in force, and when it is to be reviewed, in words
 * @param colour of its state, as GOV.UK names tags
 */
record AgreementRow(
        String reference, String parties, String interchanges, LocalDate reviewDue, String state, String colour) {
    private static final int SOON_DAYS = 28;

    /** What wants attention comes first. */
    static final Comparator<AgreementRow> BY_URGENCY =
            Comparator.comparing(AgreementRow::reviewDue).thenComparing(AgreementRow::reference);

    static AgreementRow of(Agreement agreement, LocalDate today) {
        Optional<AgreementGap> gap = agreement.gap(today);
        long days = ChronoUnit.DAYS.between(today, agreement.reviewDue());
        boolean soon = days <= SOON_DAYS;
        return new AgreementRow(
                agreement.reference(),
                parties(agreement),
                String.join(", ", new TreeSet<>(agreement.interchanges())),
                agreement.reviewDue(),
                gap.map(AgreementRow::words).orElse(soon ? "Review due in " + days + " days" : "In force"),
                gap.isPresent() ? "red" : soon ? "yellow" : "green");
    }

    private static String parties(Agreement agreement) {
        return agreement.everybody()
                ? "everybody"
                : Stream.concat(
                                agreement.roles().stream().map(Enum::name).sorted(),
                                agreement.parties().stream().sorted().map(Object::toString))
                        .collect(Collectors.joining(", "));
    }

    private static String words(AgreementGap gap) {
        return switch (gap) {
            case NOT_SIGNED -> "Not signed";
            case ENDED -> "Ended";
            case REVIEW_OVERDUE -> "Review overdue";
            case NOT_IN_THE_REGISTER, NOT_A_PARTY -> "Not in force";
        };
    }
}
