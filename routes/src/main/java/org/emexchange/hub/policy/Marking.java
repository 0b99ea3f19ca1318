package org.emexchange.hub.policy;

import java.util.Optional;

/** Government security classification, as far as the hub may carry it (COP-36). Ordered from low to high. */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String text;

    Marking(String text) {
        this.text = text;
    }

    /** The exact text, which is the only spelling that is read: letter case, spaces and hyphen count. */
    public String text() {
        return text;
    }

    public static Optional<Marking> of(String text) {
        for (Marking marking : values()) {
            if (marking.text.equals(text)) {
                return Optional.of(marking);
            }
        }
        return Optional.empty();
    }
}
