package org.emexchange.mapping.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a person can be told from others, as texts that are the same however it is written: each number by which other
 * systems know the person, and the last name with the date of birth. First and middle names are none, nor is the number of a
 * court case, which several people have. Personal data: never logged.
 */
public record PersonMarks(Set<String> clear) {
    /** Of nobody in particular. */
    public static final PersonMarks NONE = new PersonMarks(Set.of());

    /** 2014/0123456X and 14/123456X are one number. */
    private static final Pattern PNC = Pattern.compile("(?:\\d\\d)?(\\d\\d)/0*(\\d+)([A-Z])");
    /** So is 20140123456X, where all digits are there. */
    private static final Pattern PNC_IN_ONE = Pattern.compile("(?:\\d\\d)?(\\d\\d)(\\d{7})([A-Z])");

    /** Letters that are no other letter with an accent, as whoever lacks them on a keyboard writes them. */
    private static final Map<String, String> PLAIN =
            Map.of("Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Æ", "AE", "Œ", "OE", "Þ", "TH", "ẞ", "SS");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern NO_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PersonMarks {
        clear = Set.copyOf(clear);
    }

    public static PersonMarks of(
            Optional<PersonName> name, Optional<LocalDate> dateOfBirth, Optional<Identifiers> identifiers) {
        Set<String> marks = new TreeSet<>();
        identifiers.ifPresent(all -> {
            all.pncId().ifPresent(number -> marks.add("PNC " + pnc(number)));
            add(marks, "NOMIS", all.nomisId());
            add(marks, "CRN", all.crn());
            add(marks, "PRISON", all.prisonNumber());
            add(marks, "HOME-OFFICE", all.homeOfficeReference());
            add(marks, "CEPR", all.cepr());
        });
        dateOfBirth.ifPresent(born -> name.ifPresent(names -> {
            addName(marks, names.last(), born);
            names.alias().ifPresent(alias -> addAlias(marks, alias.strip(), born));
        }));
        return new PersonMarks(marks);
    }

    private static void add(Set<String> marks, String kind, Optional<String> number) {
        number.map(PersonMarks::signs).filter(text -> !text.isEmpty()).ifPresent(text -> marks.add(kind + " " + text));
    }

    /** Nobody can tell where the last name begins. */
    private static void addAlias(Set<String> marks, String alias, LocalDate born) {
        String[] words = alias.split("\\s+");
        for (int first = Math.min(1, words.length - 1); first < words.length; first++) {
            addName(marks, String.join(" ", List.of(words).subList(first, words.length)), born);
        }
    }

    private static void addName(Set<String> marks, String last, LocalDate born) {
        String plain = ACCENTS.matcher(Normalizer.normalize(last, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String letters = NO_LETTERS.matcher(plain).replaceAll("");
        if (!letters.isEmpty()) {
            marks.add("BORN " + born + " " + letters);
        }
    }

    private static String pnc(String number) {
        String text = number.toUpperCase(Locale.ROOT).replace(" ", "");
        for (Pattern way : List.of(PNC, PNC_IN_ONE)) {
            Matcher parts = way.matcher(text);
            if (parts.matches()) {
                return parts.group(1) + parts.group(2).replaceFirst("^0+(?=\\d)", "") + parts.group(3);
            }
        }
        return signs(number);
    }

    private static String signs(String text) {
        return NO_SIGNS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "PersonMarks[" + clear.size() + "]";
    }
}
