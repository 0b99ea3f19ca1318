package org.emexchange.hub.policy;

import java.util.Set;

/**
 * A party instance as the register has it.
 *
 * @param doors the doors that stand for it; a copy for a party with no door waits in its lane, and is shown
 */
public record Party(PartyId id, PartyRole role, Set<Door> doors) {
    public enum Door {
        JMS,
        MAIL,
        SFTP,
        MLLP
    }

    public Party {
        doors = Set.copyOf(doors);
    }
}
