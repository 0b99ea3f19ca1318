package org.emexchange.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invented release from a prison, as {@code docs/hl7-profile.md} has it.
 *
 * @param id of the release
 * @param control MSH-10 of this notification
 */
record DemoRelease(DemoPrison prison, String id, String control, DemoWearer person, LocalDate today) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    static DemoRelease of(DemoPrison prison, String token, int number) {
        LocalDate today = LocalDate.now(LONDON);
        SplittableRandom random =
                new SplittableRandom(31L * number + prison.code().hashCode());
        return new DemoRelease(
                prison,
                prison.code() + "/REL/" + token + "-" + number,
                prison.code() + "-" + token + "-" + number,
                DemoWearer.of(random, prison.body(), today, prison == DemoPrison.WETHERBY),
                today);
    }

    /** The same release, told anew: another control id. */
    DemoRelease mended() {
        return new DemoRelease(prison, id, control + "-B", person, today);
    }

    /** The message. */
    String text() {
        List<String> segments = new ArrayList<>(Stream.concat(head(), address()).toList());
        segments.addAll(conditions());
        segments.add(offence());
        if (prison == DemoPrison.FRANKLAND) {
            segments.add("ZPP|ppcs.casework|PPCS/" + control);
        }
        return OutsiderEr7.segments(segments.toArray(String[]::new));
    }

    /** A home detention curfew that does not say when; any other release, that nothing is monitored. */
    String incomplete() {
        return text().replaceAll("Z(HC|LC)\\|[^\r]*\r", "");
    }

    private Stream<String> head() {
        String now = OutsiderEr7.time(Instant.now());
        String adult = "NK1|1|" + person.last() + "^Robin|^Parent||^^^^^^^^^^^07700 900319";
        return Stream.of(
                        "MSH|^~\\&|RELEASE|" + prison.party() + "|EMX|em-exchange|" + now + "||ADT^A03^ADT_A03|"
                                + control + "|P|2.5.1|1|||||UNICODE UTF-8",
                        "EVN|A03|" + now,
                        "PID|1||A" + Math.floorMod(id.hashCode(), 10_000) + "DX^^^^NOMS~" + person.pnc() + "^^^^PNC||"
                                + person.last() + "^" + person.first() + "^^^^^L||"
                                + person.born().format(DAY) + "|" + person.sex().charAt(0) + "|||||^^^^^^^^^^^"
                                + person.phone(),
                        person.child() ? adult : "",
                        "PV1||N|^^^" + prison.code() + "^^^^^" + prison.title() + bars(33) + prison.kind() + bars(9)
                                + at(4, 9, 0),
                        "ZRL|" + id + "||" + prison.body().party() + "|" + (person.child() ? "YJS" : "PROBATION")
                                + bars(7) + (person.child() ? "ycs.release-north" : "") + "|" + prison.authority() + "|"
                                + prison.sentence() + "|" + (prison == DemoPrison.FRANKLAND ? "" : 540) + "|"
                                + (prison == DemoPrison.FRANKLAND
                                        ? ""
                                        : today.plusDays(180).format(DAY))
                                + "|west-yorkshire||PRIMARY|home",
                        "ZWR||N|NONE||N",
                        "ZRK|NO_RISK")
                .filter(segment -> !segment.isEmpty());
    }

    private Stream<String> address() {
        return Stream.of("ZAD|home|PRIMARY|NA|" + person.street() + "^^" + person.town() + "^^" + person.postcode()
                + "||MADE|MADE|Anneke Riddell|" + today.minusDays(3).format(DAY));
    }

    private List<String> conditions() {
        return switch (prison) {
            case LEEDS ->
                List.of(
                        "ZHC|" + at(4, 15, 0) + "|" + at(95, 23, 59) + "|RF|" + week("1900", "0700"),
                        "ZLC|1|OTHER|Not to contact Jordan Pell without the officer's approval|N");
            case WETHERBY ->
                List.of("ZLC|1|CURFEW|To remain at home overnight|Y|RF|" + at(4, 9, 0) + "|" + at(100, 23, 59) + "|"
                        + week("2000", "0700"));
            case FRANKLAND ->
                List.of("ZLC|1|TRAIL|Submit to monitoring of whereabouts|Y|GPS|" + at(4, 9, 0) + "|||FITTED");
        };
    }

    private String offence() {
        return "ZOF|" + (prison == DemoPrison.WETHERBY ? "ROBBERY|Robbery" : "THEFT_OFFENCES|Burglary of a dwelling");
    }

    private static String week(String from, String to) {
        return Arrays.stream("MON TUE WED THU FRI SAT SUN".split(" ", -1))
                .map(day -> day + "^" + from + "^" + to + "^home")
                .collect(Collectors.joining("~"));
    }

    private String at(int days, int hour, int minute) {
        return OutsiderEr7.time(
                today.plusDays(days).atTime(hour, minute).atZone(LONDON).toInstant());
    }

    private static String bars(int count) {
        return "|".repeat(count);
    }

    /** Without the person. */
    @Override
    public String toString() {
        return id;
    }
}
