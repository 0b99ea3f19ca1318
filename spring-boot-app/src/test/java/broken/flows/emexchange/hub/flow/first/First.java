package broken.flows.emexchange.hub.flow.first;

import broken.flows.emexchange.hub.flow.second.Second;

/** A flow that leans on another. */
record First(Second second) {}
