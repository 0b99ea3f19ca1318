package org.emexchange.mapping.shared;

import java.time.Instant;
import java.util.Optional;

/** An appointment to fit the equipment. */
public record Appointment(Instant at, Optional<String> where, Optional<String> details) {}
