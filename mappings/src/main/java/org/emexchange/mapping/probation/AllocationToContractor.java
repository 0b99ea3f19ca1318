package org.emexchange.mapping.probation;

/**
 * What of an allocation is disclosed to the electronic monitoring contractor, and why. Given: whom to turn to and since
 * when (PI-3.6). Kept back: the case reference and who allocated the case, which serve probation only (COP-17).
 */
public final class AllocationToContractor {
    private AllocationToContractor() {}

    /** The contractor's copy. */
    public static ContractorAllocation map(Allocation allocation, String sourceMessage) {
        return new ContractorAllocation(
                allocation.orderId(), sourceMessage, allocation.start(), allocation.officer(), allocation.unit());
    }
}
