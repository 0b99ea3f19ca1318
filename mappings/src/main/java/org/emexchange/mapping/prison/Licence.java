package org.emexchange.mapping.prison;

import java.time.LocalDate;
import java.util.Optional;
import org.emexchange.mapping.shared.SentenceType;

/**
 * The sentence and the licence under which a person is released.
 *
 * @param sentenceDays length of the sentence in days
 * @param endsOn last day of the licence; empty for a licence without end
 */
public record Licence(
        LicenceAuthority imposedBy,
        SentenceType sentence,
        Optional<Integer> sentenceDays,
        Optional<LocalDate> endsOn,
        Optional<PpcsCase> managedByPpcs) {}
