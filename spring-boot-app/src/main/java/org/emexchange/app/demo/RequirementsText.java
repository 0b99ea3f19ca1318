package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an order of each kind requires of the person. */
final class RequirementsText {
    private RequirementsText() {}

    static String of(DemoOrder order, boolean varied) {
        LocalDate from = order.imposed();
        String begin = varied ? "21:00" : "19:00";
        String content =
                switch (order.kind()) {
                    case COMMUNITY_CURFEW, YOUTH_REHABILITATION -> curfew(period(from, 92), begin, "07:00");
                    case SUSPENDED_SENTENCE_AAMR -> alcohol(from, varied) + other("REHABILITATION_ACTIVITY");
                    case SUPERVISION_DEFAULT -> curfew(period(from, 20), begin, "07:00");
                    case ZONE_MONITORED ->
                        zone(period(from, 180), true, "") + trail(period(from, 180)) + other("PROGRAMME");
                    case ZONE_NOT_MONITORED ->
                        zone("", false, "") + trail(period(from, varied ? 150 : 180)) + other("PROGRAMME");
                    case WITH_FINDINGS -> curfew(period(from, 92), varied ? "20:00" : "18:00", "11:00");
                    case BAIL_CURFEW -> curfew(openPeriod(from), begin, "06:00");
                    case BAIL_WITH_ATTACHMENTS ->
                        zone(openPeriod(from), true, AttachmentsText.MAP) + trail(openPeriod(from));
                    case DOMESTIC_ABUSE_PROTECTION -> zone(period(from, 181), true, "");
                    case IMMIGRATION_BAIL -> trail(openPeriod(from));
                    case HOME_OFFICE_CIVIL -> zone(openPeriod(from), true, "") + trail(openPeriod(from));
                };
        return element("Requirements", content);
    }

    private static String period(LocalDate from, int days) {
        return element("Period", line("Start", from + "T19:00:00Z"), line("End", from.plusDays(days) + "T07:00:00Z"));
    }

    private static String openPeriod(LocalDate from) {
        return element("Period", line("Start", from + "T19:00:00Z"));
    }

    private static String curfew(String period, String begin, String end) {
        String week = Arrays.stream(DayOfWeek.values())
                .map(day -> element(
                        "Slot", line("Day", day.name()), line("From", begin), line("To", end), line("Place", "home")))
                .collect(Collectors.joining());
        return element("Curfew", line("Tag", "RF"), period, week);
    }

    private static String zone(String period, boolean monitored, String map) {
        return element(
                "Zone",
                line("Type", "EXCLUSION"),
                line("Name", "Spring Bank"),
                line("Description", "All streets within 800 metres of the junction of Spring Bank and Park Street."),
                line("Duration", "At all times"),
                period,
                line("OrderSaysMonitored", String.valueOf(monitored)),
                monitored ? line("Tag", "GPS") : "",
                map.isEmpty() ? "" : line("Map", map));
    }

    private static String trail(String period) {
        return element("Trail", line("Tag", "GPS"), line("Device", "FITTED"), period);
    }

    private static String alcohol(LocalDate from, boolean varied) {
        return element(
                "Alcohol",
                line("Tag", "ALCOHOL"),
                line("Type", "ABSTINENCE"),
                period(from, varied ? 90 : 119),
                element(
                        "FittingStay",
                        line("Place", "home"),
                        line("From", from + "T19:00:00Z"),
                        line("Until", from.plusDays(2) + "T19:00:00Z")),
                line("AuditScore", "11"));
    }

    private static String other(String kind) {
        return element("Other", line("Kind", kind));
    }
}
