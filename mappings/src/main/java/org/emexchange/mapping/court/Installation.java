package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.Appointment;
import org.emexchange.mapping.shared.InstallationLocation;

/**
 * Where and when the equipment is to be fitted.
 *
 * @param place ref of an address of the order
 */
public record Installation(InstallationLocation location, Optional<String> place, Optional<Appointment> appointment) {}
