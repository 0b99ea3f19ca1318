package org.emexchange.mapping.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emexchange.mapping.monitoring.Subject;
import org.emexchange.mapping.shared.Identifiers;

/**
 * Whether an answer is about the person who was asked about. A date of birth or number that both state must agree; and
 * at least one number, or last name and date of birth, must. The number of a court case is not counted: several people
 * have it.
 */
public final class SamePerson {
    private SamePerson() {}

    public static boolean is(Person asked, Subject answered) {
        boolean born = asked.dateOfBirth().map(answered.dateOfBirth()::equals).orElse(true);
        List<Boolean> agreeing = agreeing(asked, answered.identifiers());
        boolean known = agreeing.contains(true) || (asked.dateOfBirth().isPresent() && isNamed(asked, answered));
        return born && known && !agreeing.contains(false);
    }

    /** Whether the person can be told by it from others: a number, or last name and date of birth. */
    public static boolean isTold(Person person) {
        boolean numbered = person.identifiers().stream()
                .flatMap(all -> numbers(all).stream())
                .anyMatch(Optional::isPresent);
        return numbered || (person.name().isPresent() && person.dateOfBirth().isPresent());
    }

    private static boolean isNamed(Person asked, Subject answered) {
        return asked.name()
                .filter(name -> name.last()
                        .toLowerCase(Locale.UK)
                        .equals(answered.name().last().toLowerCase(Locale.UK)))
                .isPresent();
    }

    /** Of the numbers that both state: whether they are the same. */
    private static List<Boolean> agreeing(Person asked, Identifiers answered) {
        List<Optional<String>> theirs = numbers(answered);
        List<Boolean> found = new ArrayList<>();
        asked.identifiers()
                .map(SamePerson::numbers)
                .ifPresent(ours -> IntStream.range(0, ours.size())
                        .filter(i -> ours.get(i).isPresent() && theirs.get(i).isPresent())
                        .forEach(i -> found.add(ours.get(i).equals(theirs.get(i)))));
        return found;
    }

    private static List<Optional<String>> numbers(Identifiers all) {
        return List.of(
                all.pncId(), all.nomisId(), all.crn(), all.prisonNumber(), all.homeOfficeReference(), all.cepr());
    }
}
