package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;

/**
 * A mailbox of the hub's that one interchange has. Whose mail it is follows from its From address, which proves nothing:
 * what is proved after that is that a registered key of that very party signed.
 *
 * @param roles whose mail it takes
 */
record MailInDoor<T>(Interchange<T> interchange, MailDoor door, List<PartyRole> roles) implements InDoor {
    static <T> MailInDoor<T> of(Interchange<T> interchange, MailDoor door) {
        List<PartyRole> roles = interchange.origins().stream()
                .filter(origin -> origin.door().equals(door))
                .map(Interchange.Origin::role)
                .toList();
        return new MailInDoor<>(interchange, door, roles);
    }

    @Override
    public String address() {
        return "mail." + door.name();
    }

    @Override
    public String from() {
        return GuardedMail.in(door.name());
    }

    @Override
    public MailIntake<T> intake(Kernel kernel) {
        return new MailIntake<>(kernel, this);
    }

    @Override
    public boolean polled() {
        return true;
    }

    /** The party that may send here and has this address. */
    Optional<Party> sender(Register register, String from) {
        return roles.stream()
                .flatMap(role -> register.withRole(role).stream())
                .filter(party -> party.mail()
                        .filter(address -> address.toLowerCase(Locale.ROOT).equals(from))
                        .isPresent())
                .findFirst();
    }
}
