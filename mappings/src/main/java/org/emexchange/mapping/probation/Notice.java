package org.emexchange.mapping.probation;

import java.time.LocalDate;

/**
 * Who notified the contractor, and on what day in London, as the sender states it.
 *
 * @param sentBy the unit, or the person in it
 */
public record Notice(String sentBy, LocalDate sentOn) {}
