package broken.demo.emexchange.app.demo;

import org.emexchange.hub.policy.PartyId;

/** A demonstration party with inside knowledge. */
record Insider(PartyId id) {}
