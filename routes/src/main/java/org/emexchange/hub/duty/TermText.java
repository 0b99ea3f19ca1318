package org.emexchange.hub.duty;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Term} as tables and people write it. */
final class TermText {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4})(WD|H|MIN|M|D-BEFORE)");

    private TermText() {}

    static Term read(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return numbered(Integer.parseInt(numbered.group(1)), numbered.group(2));
        }
        return switch (text) {
            case "SAME-DAY" -> new Term.SameDay();
            case "MOMENT" -> new Term.Moment();
            case "STATED" -> new Term.Stated();
            default -> throw new IllegalArgumentException(text + " is no term: " + Term.FORMS);
        };
    }

    private static Term numbered(int number, String unit) {
        if (number == 0 && !unit.equals("D-BEFORE")) {
            throw new IllegalArgumentException("a term of nothing is none: " + Term.FORMS);
        }
        return switch (unit) {
            case "WD" -> new Term.WorkingDay(number);
            case "H" -> new Term.Elapsed(Duration.ofHours(number));
            case "MIN" -> new Term.Elapsed(Duration.ofMinutes(number));
            case "M" -> new Term.Months(number);
            default -> new Term.DaysBefore(number);
        };
    }
}
