package org.emexchange.hub.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One party instance: this court, this force, this PDU. It is at once the id in the signed header, the address prefix at
 * the broker ({@code <id>.in.*}, {@code <id>.out.*}) and the subject alternative name
 * {@code urn:emexchange:party:<id>} of the instance's certificates.
 */
public record PartyId(String value) implements Comparable<PartyId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
    public static final String URN = "urn:emexchange:party:";

    /** The hub itself. */
    public static final PartyId HUB = new PartyId("em-exchange");

    public PartyId {
        if (value.length() > 80
                || !FORM.matcher(value).matches()
                || value.contains(".in.")
                || value.contains(".out.")
                || value.endsWith(".in")
                || value.endsWith(".out")) {
            throw new IllegalArgumentException("not a party id");
        }
    }

    /** Empty where the text is no party id. */
    public static Optional<PartyId> of(String text) {
        try {
            return Optional.of(new PartyId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
