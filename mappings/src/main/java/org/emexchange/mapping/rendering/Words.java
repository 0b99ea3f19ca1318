package org.emexchange.mapping.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.probation.GenderAtRisk;
import org.emexchange.mapping.probation.Ground;
import org.emexchange.mapping.probation.GroundedText;
import org.emexchange.mapping.probation.RiskLevel;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.PostalAddress;
import org.emexchange.mapping.shared.YesNoUnknown;

/** Values in the words of a reader. */
final class Words {
    static final String NOTHING = "Nothing stated";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'London time'", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/London"));

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String answer(YesNoUnknown answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case UNKNOWN -> "Not known";
        };
    }

    static String level(RiskLevel level) {
        return switch (level) {
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case VERY_HIGH -> "Very high";
        };
    }

    static String genders(List<GenderAtRisk> genders) {
        return genders.isEmpty()
                ? "None"
                : genders.stream()
                        .map(gender -> gender == GenderAtRisk.MALE ? "Male" : "Female")
                        .collect(Collectors.joining(", "));
    }

    static String ground(Ground ground) {
        return switch (ground) {
            case STRICTLY_NECESSARY -> "Shared because it is strictly necessary to manage risk.";
            case CONSENTED -> "Shared with the person's consent.";
            case NOT_SENSITIVE -> "Stated to hold nothing sensitive.";
        };
    }

    static String text(Optional<GroundedText> text) {
        return text.map(Words::text).orElse(NOTHING);
    }

    static String text(GroundedText text) {
        return text.text() + "\n(" + ground(text.ground()) + ")";
    }

    static String name(PersonName name) {
        String full = Stream.of(Optional.of(name.first()), name.middle(), Optional.of(name.last()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.alias().map(alias -> full + "\nalso known as " + alias).orElse(full);
    }

    static String postal(PostalAddress postal) {
        String lines = Stream.of(
                        Optional.of(postal.line1()),
                        postal.line2(),
                        postal.line3(),
                        postal.line4(),
                        Optional.of(postal.postcode()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return postal.uprn().map(uprn -> lines + "\nUPRN " + uprn).orElse(lines);
    }
}
