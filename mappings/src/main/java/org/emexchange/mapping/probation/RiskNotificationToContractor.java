package org.emexchange.mapping.probation;

import java.util.List;

/**
 * What of the record of an order is disclosed to the electronic monitoring contractor, and why. Purpose: public and
 * staff are safe, the order is enforced (COP-15, PI-4.5).
 *
 * <p>Given: every entry as it was made, and the whole of each. Annex A is made for the contractor, field by field; it is
 * one continuous record, in which no entry may be left out. The grounds go with it, since they bind the contractor too.
 *
 * <p>Kept back: nothing here, because nothing else can be sent. The formats have no place for a case reference, an
 * identifier, an offence or a score: the order's id links the record to what the contractor holds (COP-17).
 */
public final class RiskNotificationToContractor {
    private RiskNotificationToContractor() {}

    /**
     * The contractor's copy.
     *
     * @param record with the newest entry in it
     */
    public static ContractorRisk map(RiskRecord record) {
        List<RiskEntry> entries = record.entries();
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a record without an entry tells nothing");
        }
        return new ContractorRisk(entries.get(entries.size() - 1).said().urgency(), record);
    }
}
