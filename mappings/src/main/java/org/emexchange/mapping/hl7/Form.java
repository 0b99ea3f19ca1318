package org.emexchange.mapping.hl7;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a component of a field may hold, after its escape sequences are resolved.
 *
 * @param name as the profile's document has it
 */
public record Form(String name, Predicate<String> taken) {

    /** Text that matches the whole pattern. */
    public static Form matching(String name, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return new Form(name, text -> compiled.matcher(text).matches());
    }

    /** Exactly this text. */
    public static Form fixed(String text) {
        return new Form("`" + text + "`", text::equals);
    }

    /** One of the constants of an enum, by its name. */
    public static <E extends Enum<E>> Form code(Class<E> codes) {
        return code(codes, Set.of(codes.getEnumConstants()));
    }

    /** One of some of the constants of an enum, by its name. */
    public static <E extends Enum<E>> Form code(Class<E> codes, Set<E> some) {
        Set<String> names = Arrays.stream(codes.getEnumConstants())
                .filter(some::contains)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
        return new Form("code " + codes.getSimpleName(), names::contains);
    }

    /** A whole number between two, both taken. */
    public static Form number(int least, int most) {
        return new Form("number " + least + " to " + most, text -> {
            boolean digits = text.matches("0|[1-9][0-9]{0,8}");
            return digits && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        });
    }
}
