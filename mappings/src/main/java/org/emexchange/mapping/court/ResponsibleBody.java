package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.OfficerContact;
import org.emexchange.mapping.shared.OrganisationKind;

/**
 * The body that is responsible for the order and gets its own copy.
 *
 * @param party registered party id, such as probation.leeds-pdu
 */
public record ResponsibleBody(
        String party,
        OrganisationKind organisation,
        Optional<String> region,
        Optional<String> unit,
        Optional<String> email,
        Optional<OfficerContact> officer) {}
