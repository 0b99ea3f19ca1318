package org.emexchange.mapping.shared;

import java.util.Optional;

/** A postal address in the United Kingdom. */
public record PostalAddress(
        String line1,
        Optional<String> line2,
        Optional<String> line3,
        Optional<String> line4,
        String postcode,
        Optional<String> uprn) {}
