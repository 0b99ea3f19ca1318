package org.emexchange.mapping.police;

/**
 * What of a granted request the contractor is told, and why: it answers as the Ministry of Justice's processor and needs
 * whom, what, from when to when, where, and how soon (COP-16, COP-17). It is asked for what was granted, never for what
 * was asked.
 *
 * <p>Kept back: who asked, the own reference of whoever asked, the matter, its purpose and power, why it is
 * necessary and proportionate, whose life is at risk, who authorised and who decided.
 */
public final class DataRequestToContractor {
    private DataRequestToContractor() {}

    /** The contractor's copy. */
    public static ContractorDataRequest map(Grant grant) {
        MonitoringRequest request = grant.request();
        return new ContractorDataRequest(
                grant.sourceMessage(),
                request.person(),
                request.orderId(),
                grant.scope(),
                request.urgency().isUrgent(),
                request.urgency().answerBy(),
                grant.lapsesAt());
    }
}
