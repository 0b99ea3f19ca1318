package org.emexchange.mapping.police;

import java.time.LocalDate;

/** A court's direction that data be disclosed (COP-31). */
public record CourtDirection(String court, String reference, LocalDate givenOn) {}
