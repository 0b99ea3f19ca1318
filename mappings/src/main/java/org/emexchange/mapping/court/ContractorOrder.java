package org.emexchange.mapping.court;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.FindingNote;

/**
 * The contractor's copy of an order.
 *
 * @param disclosed the order with nothing in it that the contractor is not given
 * @param conditions what is to be enforced, in the contractor's words
 * @param officer empty where a revocation does not repeat the requirements
 * @param findings those that the contractor is told
 */
public record ContractorOrder(
        String sourceMessage,
        RequestType requestType,
        Optional<ServiceRequest> serviceRequest,
        CourtOrder disclosed,
        List<EnforceableCondition> conditions,
        Optional<ResponsibleOfficer> officer,
        List<FindingNote> findings) {
    public ContractorOrder {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ContractorOrder[" + disclosed + "]";
    }
}
