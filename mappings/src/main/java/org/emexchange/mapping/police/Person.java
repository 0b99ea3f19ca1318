package org.emexchange.mapping.police;

import java.time.LocalDate;
import java.util.Optional;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.PersonMarks;
import org.emexchange.mapping.shared.PersonName;

/** The person whom a request is about, as the force knows the person. Never logged. */
public record Person(Optional<PersonName> name, Optional<LocalDate> dateOfBirth, Optional<Identifiers> identifiers) {

    public PersonMarks marks() {
        return PersonMarks.of(name, dateOfBirth, identifiers);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Person";
    }
}
