package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * Reads an alcohol result in HL7 v2.5.1 as {@code docs/hl7-profile-alcohol.md} has it. What the seal adds to the message
 * (ZEH behind MSH, ZES as the last segment) may be there and is not looked at. Every text in it is data.
 */
public final class AlcoholResultHl7 {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, ResultStatus> RESULT = Map.of(
            "P", ResultStatus.PRELIMINARY,
            "F", ResultStatus.FINAL,
            "C", ResultStatus.CORRECTED,
            "X", ResultStatus.WITHDRAWN);
    private static final Map<String, ReadingStatus> READING = Map.of(
            "P", ReadingStatus.PRELIMINARY,
            "F", ReadingStatus.FINAL,
            "C", ReadingStatus.CORRECTED,
            "X", ReadingStatus.NOT_OBTAINED);
    private static final int MOST_NUMBERS = 3;

    private final OruMessage message;

    private AlcoholResultHl7(OruMessage message) {
        this.message = message;
    }

    /** @throws UnreadableException with its kind and the places, as in {@code OBX[2]-14} */
    public static AlcoholResult read(byte[] octets) {
        OruMessage message = OruMessage.read(octets);
        AlcoholResult result = new AlcoholResultHl7(message).result();
        AlcoholContradictions.check(result, message);
        return result;
    }

    private AlcoholResult result() {
        return new AlcoholResult(
                message.obr(3),
                message.obr(2),
                Objects.requireNonNull(RESULT.get(message.obr(25))),
                subject(),
                AlcoholType.valueOf(message.obr(4)),
                time("OBR-7", message.obr(7)),
                time("OBR-8", message.obr(8)),
                time("OBR-22", message.obr(22)),
                finding(),
                readings());
    }

    private Subject subject() {
        PersonName name = new PersonName(
                message.pid(5, 2),
                Optional.of(message.pid(5, 3)).filter(middle -> !middle.isEmpty()),
                message.pid(5, 1),
                Optional.empty());
        Identifiers identifiers = new Identifiers(
                number("PNC"),
                number("NOMS"),
                number("CRN"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Subject(name, day("PID-7", message.pid(7, 1)), identifiers);
    }

    private Optional<String> number(String kind) {
        for (int i = 0; i < MOST_NUMBERS; i++) {
            if (message.pid(3, i, 5).filter(kind::equals).isPresent()) {
                return message.pid(3, i, 1);
            }
        }
        return Optional.empty();
    }

    private Optional<AlcoholFinding> finding() {
        for (int i = 0; i < message.observations(); i++) {
            if (message.obx(i, 3).filter("FINDING"::equals).isPresent()) {
                return message.obx(i, 5).map(AlcoholFinding::valueOf);
            }
        }
        return Optional.empty();
    }

    private List<AlcoholReading> readings() {
        List<AlcoholReading> readings = new ArrayList<>();
        for (int i = 0; i < message.observations(); i++) {
            if (message.obx(i, 3).filter("TAC"::equals).isPresent()) {
                readings.add(reading(i));
            }
        }
        return readings;
    }

    private AlcoholReading reading(int i) {
        return new AlcoholReading(
                time(place(i, 14), message.obx(i, 14).orElse("")),
                Objects.requireNonNull(READING.get(message.obx(i, 11).orElseThrow())),
                message.obx(i, 5).map(BigDecimal::new));
    }

    /** A field of an observation as a sender is told of it. */
    static String place(int observation, int field) {
        return "OBX" + (observation == 0 ? "" : "[" + (observation + 1) + "]") + "-" + field;
    }

    private static Instant time(String place, String text) {
        try {
            return OffsetDateTime.parse(text, TIME).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableException(Kind.SCHEMA, List.of(place));
        }
    }

    private static LocalDate day(String place, String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new UnreadableException(Kind.SCHEMA, List.of(place));
        }
    }
}
