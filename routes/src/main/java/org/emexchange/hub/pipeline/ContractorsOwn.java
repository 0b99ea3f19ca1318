package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;

/** What the contractor tells the responsible officer is recorded and sent to nobody where it is that officer itself. */
public final class ContractorsOwn {
    private ContractorsOwn() {}

    /** By the order (PI-1.3), or because the order was given to the contractor as its responsible body. */
    public static <T> Optional<Finding> officer(T content, Handed handed) {
        boolean itself = handed.recipient().equals(handed.sender())
                || handed.responsible()
                        .flatMap(order -> order.supervision())
                        .filter(Supervision::contractorIsOfficer)
                        .isPresent();
        return itself ? Optional.of(new Finding(FindingCode.CONTRACTOR_IS_OFFICER, List.of())) : Optional.empty();
    }
}
