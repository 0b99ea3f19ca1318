package org.emexchange.mapping.probation;

import java.util.List;
import org.emexchange.mapping.shared.PostalAddress;

/**
 * The responsible officer and how to reach that officer (PI-3.6).
 *
 * @param phones at least one
 * @param mailbox the unit's functional mailbox
 */
public record OfficerDetails(String name, List<String> phones, PostalAddress office, String pdu, String mailbox) {
    public OfficerDetails {
        phones = List.copyOf(phones);
    }
}
