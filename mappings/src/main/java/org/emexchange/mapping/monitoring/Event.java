package org.emexchange.mapping.monitoring;

import java.time.Instant;

/** What the equipment reported at one moment. */
public record Event(Instant at, EquipmentEvent kind) {}
