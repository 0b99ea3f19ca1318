package org.emexchange.mapping.thirdparty;

import java.time.LocalDate;
import java.util.Optional;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.shared.Places;

/**
 * The person's consent to the disclosure, as the third party states that it is on record (COP-30).
 *
 * @param heldBy who holds what the person signed
 */
public record Consent(
        Optional<LocalDate> givenOn,
        Optional<String> reference,
        Optional<String> heldBy,
        Coverage covers,
        Optional<LocalDate> withdrawnOn) {

    /** @param signed the day of the request in London */
    void check(DataScope asked, LocalDate signed, String place, Places found) {
        found.when(givenOn.filter(day -> !day.isAfter(signed)).isEmpty(), place + "/GivenOn");
        found.when(reference.isEmpty(), place + "/Reference");
        found.when(heldBy.isEmpty(), place + "/HeldBy");
        covers.check(asked, place, found);
        found.when(withdrawnOn.isPresent(), place + "/WithdrawnOn");
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Consent";
    }
}
