package org.emexchange.mapping.probation;

/**
 * The contractor's copy of an allocation.
 *
 * @param sourceMessage message id under which the sender sent it
 */
public record ContractorAllocation(
        String orderId, String sourceMessage, AllocationStart start, AllocatedOfficer officer, DeliveryUnit unit) {
    /** No personal data. */
    @Override
    public String toString() {
        return "ContractorAllocation[" + start + "]";
    }
}
