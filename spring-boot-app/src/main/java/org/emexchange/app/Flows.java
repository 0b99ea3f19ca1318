package org.emexchange.app;

import java.util.List;
import org.emexchange.hub.flow.alcohol.AlcoholResultFlow;
import org.emexchange.hub.flow.allocation.AllocationFlow;
import org.emexchange.hub.flow.courtorder.CourtOrderFlow;
import org.emexchange.hub.flow.datarequest.BulkLocationFlow;
import org.emexchange.hub.flow.datarequest.DataAnswerFlow;
import org.emexchange.hub.flow.datarequest.DataRequestFlow;
import org.emexchange.hub.flow.datarequest.DataRequestWithdrawalFlow;
import org.emexchange.hub.flow.datarequest.ThirdPartyAnswerFlow;
import org.emexchange.hub.flow.datarequest.ThirdPartyRequestFlow;
import org.emexchange.hub.flow.datarequest.ThirdPartyWithdrawalFlow;
import org.emexchange.hub.flow.enforcement.BreachDecisionFlow;
import org.emexchange.hub.flow.enforcement.EnforcementOutcomeFlow;
import org.emexchange.hub.flow.fieldrisk.RiskInformationFlow;
import org.emexchange.hub.flow.fitting.FittingStatusFlow;
import org.emexchange.hub.flow.incident.IncidentReportFlow;
import org.emexchange.hub.flow.information.InformationAnswerFlow;
import org.emexchange.hub.flow.information.InformationRequestFlow;
import org.emexchange.hub.flow.management.ManagementChangeFlow;
import org.emexchange.hub.flow.mappa.MappaNoticeFlow;
import org.emexchange.hub.flow.mappa.MappaReplyFlow;
import org.emexchange.hub.flow.query.QueryAnswerFlow;
import org.emexchange.hub.flow.query.QueryFlow;
import org.emexchange.hub.flow.recall.HdcRecallFlow;
import org.emexchange.hub.flow.receipt.ReceiptFlow;
import org.emexchange.hub.flow.release.ReleaseFlow;
import org.emexchange.hub.flow.rights.RightsInstructionFlow;
import org.emexchange.hub.flow.rights.RightsOutcomeFlow;
import org.emexchange.hub.flow.rights.RightsRequestFlow;
import org.emexchange.hub.flow.rights.RightsReturnFlow;
import org.emexchange.hub.flow.risk.RiskNotificationFlow;
import org.emexchange.hub.flow.risk.RiskUpdateFlow;
import org.emexchange.hub.flow.variation.LicenceVariationFlow;
import org.emexchange.hub.flow.violation.ViolationFlow;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;

/** Every flow that the hub runs. */
public final class Flows {
    private static final List<Flow> ALL = List.of(
            new CourtOrderFlow(),
            new ReleaseFlow(),
            new AllocationFlow(),
            new RiskNotificationFlow(),
            new RiskUpdateFlow(),
            new LicenceVariationFlow(),
            new ManagementChangeFlow(),
            new MappaNoticeFlow(),
            new MappaReplyFlow(),
            new FittingStatusFlow(),
            new ViolationFlow(),
            new BreachDecisionFlow(),
            new EnforcementOutcomeFlow(),
            new RiskInformationFlow(),
            new AlcoholResultFlow(),
            new HdcRecallFlow(),
            new IncidentReportFlow(),
            new QueryFlow(),
            new QueryAnswerFlow(),
            new RightsRequestFlow(),
            new RightsInstructionFlow(),
            new RightsReturnFlow(),
            new RightsOutcomeFlow(),
            new InformationRequestFlow(),
            new InformationAnswerFlow(),
            new DataRequestFlow(),
            new DataRequestWithdrawalFlow(),
            new DataAnswerFlow(),
            new BulkLocationFlow(),
            new ThirdPartyRequestFlow(),
            new ThirdPartyWithdrawalFlow(),
            new ThirdPartyAnswerFlow(),
            new ReceiptFlow());

    private Flows() {}

    public static List<Interchange<?>> interchanges() {
        return ALL.stream().<Interchange<?>>map(Flow::define).toList();
    }
}
