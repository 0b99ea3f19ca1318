package org.emexchange.mapping.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a segment may and must hold: every field that is not named must be empty. */
public record SegmentProfile(String name, List<Field> fields) {
    public SegmentProfile {
        fields = List.copyOf(fields);
    }

    public static SegmentProfile segment(String name) {
        return new SegmentProfile(name, List.of());
    }

    public SegmentProfile required(int number, Form form) {
        return with(Field.of(number, true, form));
    }

    public SegmentProfile optional(int number, Form form) {
        return with(Field.of(number, false, form));
    }

    /** A field that stands up to so many times. */
    public SegmentProfile repeated(int number, boolean required, int most, Form form) {
        return composite(number, required, most, Map.of(1, form), Set.of(1));
    }

    /** A field of several components. */
    public SegmentProfile composite(
            int number, boolean required, int most, Map<Integer, Form> components, Set<Integer> obligatory) {
        return with(new Field(number, required, most, components, obligatory));
    }

    Optional<Field> field(int number) {
        return fields.stream().filter(field -> field.number() == number).findFirst();
    }

    private SegmentProfile with(Field field) {
        List<Field> all = new ArrayList<>(fields);
        all.add(field);
        return new SegmentProfile(name, all);
    }
}
