package org.emexchange.mapping.court;

import java.time.LocalDate;

/** A monitored clause of a domestic abuse protection order. */
public record DapoClause(String clause, LocalDate date) {}
