package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * Under which arrangements a person is managed (PI-3.7).
 *
 * @param iom integrated offender management
 * @param ppo prolific and priority offender scheme
 */
public record Management(YesNoUnknown iom, YesNoUnknown ppo, MappaCase mappa) {}
