package broken.cycles.emexchange.hub.edge;

import broken.cycles.emexchange.hub.audit.Log;

/** The other half. */
public record Port(Log log) {}
