package org.emexchange.hub.pipeline;

import java.util.Optional;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.policy.PartyId;

/**
 * All that {@code mail:alert} takes.
 *
 * @param party whose contact the register has; empty for the operators
 */
record AlertMail(Alert alert, Optional<PartyId> party) {}
