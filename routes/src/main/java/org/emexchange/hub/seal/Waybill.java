package org.emexchange.hub.seal;

import org.emexchange.hub.policy.PartyId;

/** What goes with a sealed copy, beside its octets, from the stage that made it to the outbox and back. */
record Waybill(Form form, PartyId recipient, String messageId, String interchange, String marking, long leaf) {}
