package org.emexchange.hub.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** One cell of a reviewed table: {@code ANY}, {@code A|B}, or {@code !A|B} for all but these. */
final class Choice {
    private static final String ANY = "ANY";
    /** Of grounds: nothing has to be on record. */
    private static final String NONE = "NONE";

    private Choice() {}

    /** @throws IllegalArgumentException for a name that is none of the type's */
    static <E extends Enum<E>> Set<E> of(Class<E> type, String cell) {
        if (cell.equals(ANY)) {
            return EnumSet.allOf(type);
        }
        return cell.startsWith("!") ? EnumSet.complementOf(named(type, cell.substring(1))) : named(type, cell);
    }

    /** As {@link #of}, where nothing can be said too, and all of them never. */
    static <E extends Enum<E>> Set<E> ofNamed(Class<E> type, String cell) {
        return cell.equals(NONE) ? EnumSet.noneOf(type) : named(type, cell);
    }

    private static <E extends Enum<E>> EnumSet<E> named(Class<E> type, String cell) {
        EnumSet<E> named = EnumSet.noneOf(type);
        Arrays.stream(cell.split("\\|", -1)).forEach(name -> {
            if (!named.add(Enum.valueOf(type, name))) {
                throw new IllegalArgumentException(name + " is there twice");
            }
        });
        return named;
    }
}
