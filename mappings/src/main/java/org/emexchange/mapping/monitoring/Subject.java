package org.emexchange.mapping.monitoring;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.PersonName;

/** The person who wears the tag. Never logged. */
public record Subject(PersonName name, LocalDate dateOfBirth, Identifiers identifiers) {

    /** The same person with other numbers. */
    public Subject with(UnaryOperator<Identifiers> numbers) {
        return new Subject(name, dateOfBirth, numbers.apply(identifiers));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Subject";
    }
}
