package org.emexchange.app.store;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * A lane that waits because its recipient's door does not stand yet.
 *
 * @param waiting number of messages in it
 * @param since when the first of them was posted
 */
public record HeldLane(PartyId recipient, String lane, long waiting, Instant since) {}
