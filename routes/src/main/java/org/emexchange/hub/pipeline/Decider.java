package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.hub.policy.PartyId;

/**
 * The named person who looks at a request or decides on it (COP-60); never the hub itself.
 *
 * @param id under which the person signed in; goes into the share log, so it must not be a name
 * @param name stays in the hub's own record of the decision
 * @param role all that a recipient learns of who decided
 * @param party that the person belongs to, where it is one of the register's: nobody decides on a request of their own
 */
public record Decider(String id, String name, String role, Optional<PartyId> party) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,79}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]{1,100}");

    /** @throws IllegalArgumentException without an id, a name or a role, or where it is the hub */
    public Decider {
        if (!ID.matcher(id).matches() || id.equals(PartyId.HUB.value())) {
            throw new IllegalArgumentException(
                    "a decider has an id of their own, of 1 to 80 letters, digits and . _ @ -");
        }
        if (!isLine(name) || !isLine(role)) {
            throw new IllegalArgumentException(
                    "a decider has a name and a role, each one line of at most 100 characters");
        }
    }

    /** Of somebody who belongs to none of the parties. */
    public Decider(String id, String name, String role) {
        this(id, name, role, Optional.empty());
    }

    private static boolean isLine(String text) {
        return !text.isBlank()
                && text.strip().equals(text)
                && LINE.matcher(text).matches();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Decider[" + id + "]";
    }
}
