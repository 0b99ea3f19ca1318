package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
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

    private final Hl7Segment pid;
    private final Hl7Segment obr;
    private final List<Hl7Segment> observations;

    private AlcoholResultHl7(Hl7Message message) {
        this.pid = message.only("PID");
        this.obr = message.only("OBR");
        this.observations = message.all("OBX");
    }

    /** @throws UnreadableException with its kind and the places, as in {@code OBX[2]-14} */
    public static AlcoholResult read(byte[] octets) {
        Hl7Message message = Hl7Message.parse(OruBounds.check(octets));
        AlcoholResult result = new AlcoholResultHl7(message).result();
        AlcoholContradictions.check(result, message);
        return result;
    }

    private AlcoholResult result() {
        return new AlcoholResult(
                obr.text(3),
                obr.text(2),
                Objects.requireNonNull(RESULT.get(obr.text(25))),
                subject(),
                obr.code(4, AlcoholType.class),
                time(obr, 7),
                time(obr, 8),
                time(obr, 22),
                finding(),
                observations.stream()
                        .filter(observation -> observation.text(3).equals("TAC"))
                        .map(AlcoholResultHl7::reading)
                        .toList());
    }

    private Subject subject() {
        PersonName name = new PersonName(pid.text(5, 2), pid.optional(5, 3), pid.text(5, 1), Optional.empty());
        Identifiers identifiers = Identifiers.of(number("PNC"), number("NOMS"), number("CRN"), Optional.empty());
        return new Subject(name, dateOfBirth(), identifiers);
    }

    private Optional<String> number(String kind) {
        return pid.all(3).stream()
                .filter(number -> number.text(5).equals(kind))
                .findFirst()
                .map(number -> number.text(1));
    }

    private Optional<AlcoholFinding> finding() {
        return observations.stream()
                .filter(observation -> observation.text(3).equals("FINDING"))
                .findFirst()
                .map(observation -> observation.code(5, AlcoholFinding.class));
    }

    private static AlcoholReading reading(Hl7Segment observation) {
        return new AlcoholReading(
                time(observation, 14),
                Objects.requireNonNull(READING.get(observation.text(11))),
                observation.optional(5).map(BigDecimal::new));
    }

    /** A time that its form lets through and no calendar has, such as 30 February, is refused by its place. */
    private static Instant time(Hl7Segment segment, int field) {
        try {
            return segment.instant(field);
        } catch (DateTimeException e) {
            throw new UnreadableException(Kind.SCHEMA, List.of(segment.place(field)));
        }
    }

    private LocalDate dateOfBirth() {
        try {
            return pid.day(7);
        } catch (DateTimeException e) {
            throw new UnreadableException(Kind.SCHEMA, List.of(pid.place(7)));
        }
    }
}
