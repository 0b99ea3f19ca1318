package org.emexchange.mapping.shared;

import java.util.Optional;

/**
 * A place in a document. Without a number an element is the first of its name among its siblings.
 *
 * @param name as the schema has it; {@code *} for an element that the schema does not know
 * @param number from 1
 */
record Where(Optional<Where> parent, String name, int number) {
    private static final int LONGEST = 400;

    /** The path in words of the schema, at most 400 characters: a deeper one is cut off. */
    @Override
    public String toString() {
        String step = number == 1 ? name : name + "[" + number + "]";
        String path = parent.map(above -> above + "/" + step).orElse(step);
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path;
    }
}
