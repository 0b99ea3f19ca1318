package org.emexchange.mapping.thirdparty;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.shared.PersonName;

/**
 * Who gave a consent. Never logged.
 *
 * @param authority by what the giver is empowered to decide for the person
 */
public record ConsentGiver(PersonName name, Standing standing, Optional<String> authority) {
    private static final int OF_AGE = 18;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** Why somebody may consent. */
    public enum Standing {
        /** It is the person. */
        SUBJECT,
        /** Has parental responsibility for the person, who is under 18. */
        PARENTAL_RESPONSIBILITY,
        /** Is empowered by a court or a registered power of attorney. */
        EMPOWERED
    }

    /** Whether the giver could consent for that person on that day (COP-30). */
    boolean mayConsentFor(Person person, LocalDate day) {
        return switch (standing) {
            case SUBJECT -> person.name().filter(this::isNamed).isPresent();
            case PARENTAL_RESPONSIBILITY ->
                person.dateOfBirth()
                        .filter(born -> day.isBefore(born.plusYears(OF_AGE)))
                        .isPresent();
            case EMPOWERED -> authority.isPresent();
        };
    }

    private boolean isNamed(PersonName other) {
        return plain(name.first()).equals(plain(other.first()))
                && plain(name.last()).equals(plain(other.last()));
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return NO_LETTERS.matcher(decomposed).replaceAll("");
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ConsentGiver[" + standing + "]";
    }
}
