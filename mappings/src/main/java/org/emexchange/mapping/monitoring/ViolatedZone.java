package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.shared.ZoneType;

/** The zone that a violation is about, by its name in the order. */
public record ViolatedZone(String name, ZoneType type) {}
