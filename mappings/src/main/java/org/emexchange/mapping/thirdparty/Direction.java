package org.emexchange.mapping.thirdparty;

import java.time.LocalDate;
import java.util.Optional;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.shared.Places;

/**
 * A court's direction that the data be disclosed (COP-31).
 *
 * @param directs in the words of the direction
 */
public record Direction(
        Optional<String> court,
        Optional<String> reference,
        Optional<LocalDate> givenOn,
        Optional<String> directs,
        Coverage covers,
        Optional<LocalDate> setAsideOn) {

    /** @param signed the day of the request in London */
    void check(DataScope asked, LocalDate signed, String place, Places found) {
        found.when(court.isEmpty(), place + "/Court");
        found.when(reference.isEmpty(), place + "/Reference");
        found.when(givenOn.filter(day -> !day.isAfter(signed)).isEmpty(), place + "/GivenOn");
        found.when(directs.isEmpty(), place + "/Directs");
        covers.check(asked, place, found);
        found.when(setAsideOn.isPresent(), place + "/SetAsideOn");
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Direction";
    }
}
