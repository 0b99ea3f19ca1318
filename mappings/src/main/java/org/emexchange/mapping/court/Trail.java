package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;

/** Monitoring of whereabouts. */
public record Trail(TagTechnology tag, TrailDevice device, Period period) {}
