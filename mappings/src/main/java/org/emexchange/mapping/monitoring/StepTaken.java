package org.emexchange.mapping.monitoring;

import java.time.Instant;
import java.util.Optional;

/** What the contractor has done so far about a violation. */
public record StepTaken(Instant at, ContractorStep kind, Optional<String> note) {}
