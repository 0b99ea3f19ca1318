package broken.cycles.emexchange.hub.audit;

import broken.cycles.emexchange.hub.edge.Port;

/** One half of a cycle. */
public record Log(Port port) {}
