package org.emexchange.mapping.court;

import java.util.Optional;

/** A requirement of the order that is not monitored electronically. */
public record OtherRequirement(OtherKind kind, Optional<String> details) {}
