package org.emexchange.mapping.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Disability;
import org.emexchange.mapping.shared.Gender;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.PersonMarks;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.ResponsibleAdult;
import org.emexchange.mapping.shared.Sex;

/**
 * The person who is to be monitored.
 *
 * @param phones empty where the court states that none is known
 */
public record DeviceWearer(
        PersonName name,
        LocalDate dateOfBirth,
        Sex sex,
        Optional<Gender> gender,
        Identifiers identifiers,
        List<String> phones,
        Optional<String> email,
        Optional<String> language,
        boolean interpreterRequired,
        List<Disability> disabilities,
        Optional<String> disabilityDetails,
        boolean noFixedAbode,
        List<Address> addresses,
        Optional<ResponsibleAdult> responsibleAdult) {
    public DeviceWearer {
        phones = List.copyOf(phones);
        disabilities = List.copyOf(disabilities);
        addresses = List.copyOf(addresses);
    }

    public PersonMarks marks() {
        return PersonMarks.of(Optional.of(name), Optional.of(dateOfBirth), Optional.of(identifiers));
    }

    /** The address that a requirement points to. */
    public Optional<Address> address(String ref) {
        return addresses.stream().filter(address -> address.ref().equals(ref)).findFirst();
    }

    /** True where the person has not reached the age of 18 on the day. */
    public boolean isUnder18On(LocalDate day) {
        return day.isBefore(dateOfBirth.plusYears(18));
    }
}
