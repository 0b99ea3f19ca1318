package org.emexchange.app.store;

import org.emexchange.hub.policy.PartyId;

/** What names a lane. */
record LaneKey(PartyId recipient, String name) {}
