package org.emexchange.mapping.probation;

import java.util.Optional;

/**
 * The case that an order belongs to is with a responsible officer (X23). Personal data of the officer: never logged.
 *
 * @param crn case reference number of probation, for the hub only
 * @param allocatedBy who allocated the case, for the hub only
 */
public record Allocation(
        String orderId,
        AllocationStart start,
        AllocatedOfficer officer,
        DeliveryUnit unit,
        Optional<String> crn,
        Optional<String> allocatedBy) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Allocation[" + start + "]";
    }
}
