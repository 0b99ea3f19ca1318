package org.emexchange.hub.edge;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * One frame and how it came.
 *
 * @param party whose certificate the connection has
 * @param delivery unlike that of any other frame that ever came
 * @param reachedDoor when its last octet had come
 */
public record MllpReceived(MllpFrame frame, PartyId party, String delivery, Instant reachedDoor) {}
