package broken.flows.emexchange.hub.flow.second;

/** The other flow. */
public final class Second {}
