package org.emexchange.mapping.thirdparty;

import java.time.LocalDate;
import java.util.Optional;
import org.emexchange.mapping.police.RequestPurpose;
import org.emexchange.mapping.shared.Places;

/**
 * The person's consent to the disclosure, as the third party states that it is on record (COP-30).
 *
 * @param givenTo organisation to which the data may be disclosed
 * @param heldBy who holds what the person signed
 */
public record Consent(
        Optional<LocalDate> givenOn,
        Optional<ConsentGiver> givenBy,
        Optional<String> givenTo,
        Optional<RequestPurpose> forPurpose,
        Optional<String> reference,
        Optional<String> heldBy,
        Coverage covers,
        Optional<LocalDate> withdrawnOn) {

    /** @param signed the day of the request in London */
    void check(ThirdPartyRequest request, LocalDate signed, String place, Places found) {
        found.when(givenOn.filter(day -> !day.isAfter(signed)).isEmpty(), place + "/GivenOn");
        found.when(
                givenBy.filter(giver -> giver.mayConsentFor(request.person(), givenOn.orElse(signed)))
                        .isEmpty(),
                place + "/GivenBy");
        found.when(
                givenTo.filter(named -> isSame(named, request.representative().organisation()))
                        .isEmpty(),
                place + "/GivenTo");
        found.when(!forPurpose.equals(Optional.of(request.purpose())), place + "/ForPurpose");
        found.when(reference.isEmpty(), place + "/Reference");
        found.when(heldBy.isEmpty(), place + "/HeldBy");
        covers.check(request.scope(), place, found);
        found.when(withdrawnOn.isPresent(), place + "/WithdrawnOn");
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Consent";
    }
}
