package org.emexchange.mapping.shared;

import java.util.Optional;

/** How to reach an officer. */
public record OfficerContact(String name, Optional<String> phone, Optional<String> email) {}
