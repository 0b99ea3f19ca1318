package org.emexchange.mapping.court;

import java.time.LocalDate;
import java.util.Optional;

/** Whether an address was checked before it was specified, and by whom that is confirmed (EPG-address). */
public record AddressChecks(
        CheckState domesticAbuse,
        CheckState safeguarding,
        Optional<String> confirmedBy,
        Optional<LocalDate> confirmedOn) {}
