package org.emexchange.hub.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What entitles a local authority or a third party to offence detail, as somebody has recorded it in the register (ISP 3.2).
 *
 * @param reference where it can be read
 * @param recordedBy who satisfied themselves of it
 * @param covers offences and convictions, or offence detail used for risk, or both
 */
public record OffenceEntitlement(String reference, String recordedBy, LocalDate recordedOn, Set<DataCategory> covers) {
    /** The kinds of data that may need one. */
    public static final Set<DataCategory> KINDS = Set.copyOf(EnumSet.of(DataCategory.CONVICTIONS, DataCategory.RISK));

    /** @throws IllegalArgumentException when it covers nothing, or something else */
    public OffenceEntitlement {
        covers = Set.copyOf(covers);
        if (covers.isEmpty() || !KINDS.containsAll(covers)) {
            throw new IllegalArgumentException(reference + ": an entitlement covers some of " + KINDS);
        }
    }
}
