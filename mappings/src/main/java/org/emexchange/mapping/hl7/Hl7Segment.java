package org.emexchange.mapping.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.util.Terser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emexchange.mapping.shared.Places;

/**
 * One segment, read by field numbers as HL7 counts them, from 1. Of a field that the profile makes obligatory the value
 * is there; otherwise it is a fault of ours and an {@link IllegalStateException}.
 */
public final class Hl7Segment {
    private static final String NULL = "\"\"";
    private final String name;
    private final int number;
    private final Segment segment;

    Hl7Segment(String name, int number, Segment segment) {
        this.name = name;
        this.number = number;
        this.segment = segment;
    }

    /** The segment as a sender is told of it, as in {@code ZLC[2]}. */
    public String place() {
        return MessageProfile.place(name, number);
    }

    /** A field as a sender is told of it, as in {@code ZLC[2]-3}. */
    public String place(int field) {
        return place() + "-" + field;
    }

    public boolean has(int field) {
        return repetitions(field) > 0;
    }

    public String text(int field) {
        return text(field, 1);
    }

    public String text(int field, int component) {
        return optional(field, component).orElseThrow(() -> new IllegalStateException(place(field)));
    }

    public Optional<String> optional(int field) {
        return optional(field, 1);
    }

    public Optional<String> optional(int field, int component) {
        return value(field, 0, component);
    }

    public Instant instant(int field) {
        return Hl7Time.instant(text(field));
    }

    public Optional<Instant> optionalInstant(int field) {
        return optional(field).map(Hl7Time::instant);
    }

    public LocalDate day(int field) {
        return Hl7Time.day(text(field));
    }

    public Optional<LocalDate> optionalDay(int field) {
        return optional(field).map(Hl7Time::day);
    }

    public <E extends Enum<E>> E code(int field, Class<E> codes) {
        return Enum.valueOf(codes, text(field));
    }

    public <E extends Enum<E>> Optional<E> optionalCode(int field, Class<E> codes) {
        return optional(field).map(text -> Enum.valueOf(codes, text));
    }

    public Optional<Integer> optionalNumber(int field) {
        return optional(field).map(Integer::valueOf);
    }

    public Optional<Boolean> optionalFlag(int field) {
        return optional(field).map("Y"::equals);
    }

    /** The repetitions of a field. */
    public List<Hl7Repetition> all(int field) {
        return IntStream.range(0, repetitions(field))
                .mapToObj(repetition -> new Hl7Repetition(this, field, repetition))
                .toList();
    }

    Optional<String> value(int field, int repetition, int component) {
        try {
            return Optional.ofNullable(Terser.get(segment, field, repetition, component, 1))
                    .filter(text -> !text.isEmpty());
        } catch (HL7Exception e) {
            throw new IllegalStateException(place(field), e);
        }
    }

    void check(SegmentProfile profile, Places faults) {
        int last = Math.max(
                segment.numFields(),
                profile.fields().stream().mapToInt(Field::number).max().orElse(0));
        for (int field = 1; field <= last; field++) {
            int at = field;
            faults.when(!profile.field(field).map(known -> isTaken(known)).orElseGet(() -> !has(at)), place(field));
        }
    }

    private boolean isTaken(Field field) {
        int repetitions = repetitions(field.number());
        if (repetitions == 0) {
            return !field.required();
        }
        return repetitions <= field.repetitions()
                && IntStream.range(0, repetitions).allMatch(repetition -> isTaken(field, repetition));
    }

    private boolean isTaken(Field field, int repetition) {
        int last = Math.max(
                Terser.numComponents(types(field.number())[repetition]),
                field.components().size());
        return field.obligatory().stream()
                        .allMatch(component ->
                                value(field.number(), repetition, component).isPresent())
                && IntStream.rangeClosed(1, last)
                        .allMatch(component -> isTaken(field, component, value(field.number(), repetition, component)));
    }

    private static boolean isTaken(Field field, int component, Optional<String> value) {
        return value.isEmpty()
                || field.form(component)
                        .filter(form ->
                                !value.get().equals(NULL) && form.taken().test(value.get()))
                        .isPresent();
    }

    private int repetitions(int field) {
        Type[] types = types(field);
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            if (!isEmpty(types[i])) {
                filled.add(i);
            }
        }
        return filled.isEmpty() ? 0 : types.length;
    }

    private static boolean isEmpty(Type type) {
        try {
            return type.isEmpty();
        } catch (HL7Exception e) {
            throw new IllegalStateException("a type that cannot be read", e);
        }
    }

    private Type[] types(int field) {
        try {
            return field > segment.numFields() ? new Type[0] : segment.getField(field);
        } catch (HL7Exception e) {
            throw new IllegalStateException(place(field), e);
        }
    }
}
