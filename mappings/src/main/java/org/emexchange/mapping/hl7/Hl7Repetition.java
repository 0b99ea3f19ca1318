package org.emexchange.mapping.hl7;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/** One repetition of a field. */
public final class Hl7Repetition {
    private final Hl7Segment segment;
    private final int field;
    private final int repetition;

    Hl7Repetition(Hl7Segment segment, int field, int repetition) {
        this.segment = segment;
        this.field = field;
        this.repetition = repetition;
    }

    public String text(int component) {
        return optional(component).orElseThrow(() -> new IllegalStateException(segment.place(field)));
    }

    /** By the clock in London. */
    public LocalTime clock(int component) {
        return Hl7Time.clock(text(component));
    }

    public DayOfWeek weekday(int component) {
        return Hl7Time.weekday(text(component));
    }

    public Optional<String> optional(int component) {
        return segment.value(field, repetition, component);
    }
}
