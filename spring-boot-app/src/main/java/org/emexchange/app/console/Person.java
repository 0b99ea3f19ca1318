package org.emexchange.app.console;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * Somebody who may sign in.
 *
 * @param id that the person signs in with
 * @param name as the record of a decision has it
 * @param role for which the person decides, as recipients are told it
 * @param hash of the password, with the name of its function before it
 * @param party of the register that the person belongs to; of its requests they decide nothing
 */
public record Person(String id, String name, String role, String hash, Optional<PartyId> party) {
    /** No name and no hash. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
