package org.emexchange.hub.policy;

import java.util.Optional;
import java.util.Set;

/**
 * A party instance as the register has it.
 *
 * @param omaList its place in section 14 of the Offender Management Act 2007
 * @param capacity in which it holds what it is sent
 * @param doors the doors that stand for it; a copy for a party with no door waits in its lane, and is shown
 * @param mail address of its mailbox, where it has a mail door
 * @param offences what entitles it to offence detail, where that is recorded; of no account for bodies that need none
 */
public record Party(
        PartyId id,
        PartyRole role,
        OmaList omaList,
        Capacity capacity,
        Set<Door> doors,
        Optional<String> mail,
        Optional<OffenceEntitlement> offences) {
    public enum Door {
        JMS,
        MAIL,
        SFTP,
        MLLP
    }

    /** @throws IllegalArgumentException when it has a mail door and no address, or an address and no such door */
    public Party {
        doors = Set.copyOf(doors);
        if (doors.contains(Door.MAIL) != mail.isPresent()) {
            throw new IllegalArgumentException(id + ": a mail door and a mail address go together");
        }
    }

    /** One without a mailbox, in the list and the capacity that bodies of its role mostly have. */
    public Party(PartyId id, PartyRole role, Set<Door> doors) {
        this(id, role, role.usualList(), role.usualCapacity(), doors, Optional.empty(), Optional.empty());
    }

    /**
     * What somebody wrote in their own words may tell of offences, and nobody can say that it does not: a local authority's team
     * is told it only where its entitlement to offences and to the risk that follows is recorded (ISP 3.2).
     */
    public boolean mayBeToldInFreeWords() {
        return role != PartyRole.YOT
                || offences.filter(recorded -> recorded.covers().containsAll(OffenceEntitlement.KINDS))
                        .isPresent();
    }

    /** Whether an entitlement of its own to that kind of data is recorded. */
    boolean isRecordedAsEntitledTo(DataCategory category) {
        return offences.filter(recorded -> recorded.covers().contains(category)).isPresent();
    }
}
