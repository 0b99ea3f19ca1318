package org.emexchange.mapping.probation;

import java.util.List;
import java.util.Optional;

/** The officer to whom a case is allocated. */
public record AllocatedOfficer(String name, List<String> phones, Optional<String> email) {
    public AllocatedOfficer {
        phones = List.copyOf(phones);
    }
}
