package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.AddressType;
import org.emexchange.mapping.shared.AddressUsage;
import org.emexchange.mapping.shared.PostalAddress;

/**
 * An address of the device wearer, with what is known of its suitability.
 *
 * @param ref its name within the order, to which requirements point
 */
public record Address(
        String ref,
        AddressType type,
        Optional<AddressUsage> usage,
        PostalAddress postal,
        Optional<AddressChecks> checks) {}
