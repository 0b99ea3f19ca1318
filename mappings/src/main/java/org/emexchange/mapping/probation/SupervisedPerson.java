package org.emexchange.mapping.probation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.PostalAddress;

/**
 * The person whom the order is about.
 *
 * @param address empty where the sender states that there is no fixed abode
 * @param phones empty where the sender states that none is known
 * @param email empty where the sender states that none is known
 */
public record SupervisedPerson(
        PersonName name,
        Optional<PostalAddress> address,
        LocalDate dateOfBirth,
        List<String> phones,
        Optional<String> email) {
    public SupervisedPerson {
        phones = List.copyOf(phones);
    }
}
