package org.emexchange.mapping.shared;

import java.time.LocalDate;
import java.util.Optional;

/** An offence of which a person was convicted, or for bail is charged with. */
public record Offence(OffenceCategory category, String title, Optional<LocalDate> committedOn) {}
