package org.emexchange.hub.pipeline;

import java.util.List;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;

/** A share waits until the agreement that it runs on is in force. */
final class AgreementAwaitedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Leaf risk;
    private final String agreement;

    /** @param risk its entry on the risk register */
    AgreementAwaitedException(Leaf risk, String agreement) {
        super("the agreement is not in force");
        this.risk = risk;
        this.agreement = agreement;
    }

    Leaf risk() {
        return risk;
    }

    String agreement() {
        return agreement;
    }

    Finding finding() {
        return new Finding(FindingCode.AGREEMENT_AWAITED, List.of(agreement));
    }
}
