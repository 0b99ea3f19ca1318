package org.emexchange.mapping.hl7;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One field of a segment as a profile has it. A component that is not named must be empty.
 *
 * @param repetitions how often it may stand
 * @param components by their number from 1
 * @param obligatory numbers of the components that must not be empty where the field is not
 */
public record Field(
        int number, boolean required, int repetitions, Map<Integer, Form> components, Set<Integer> obligatory) {
    public Field {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
        obligatory = Set.copyOf(obligatory);
    }

    /** A field of one component that stands at most once. */
    static Field of(int number, boolean required, Form form) {
        return new Field(number, required, 1, Map.of(1, form), Set.of(1));
    }

    Optional<Form> form(int component) {
        return Optional.ofNullable(components.get(component));
    }
}
