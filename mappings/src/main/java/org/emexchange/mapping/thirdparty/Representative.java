package org.emexchange.mapping.thirdparty;

import java.util.Optional;

/** Who asks for a third party, and for whom. Never logged. */
public record Representative(
        String name,
        Capacity capacity,
        String onBehalfOf,
        String organisation,
        Optional<String> number,
        String phone,
        String email) {

    /** No personal data. */
    @Override
    public String toString() {
        return "Representative[" + capacity + "]";
    }
}
