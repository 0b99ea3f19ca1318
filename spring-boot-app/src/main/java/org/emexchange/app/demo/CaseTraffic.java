package org.emexchange.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which casework messages follow from what, in the demonstration. */
final class CaseTraffic {
    private static final String MANAGEMENT = "MANAGEMENT_OF_OFFENDERS";
    private static final String COMPLIANCE = "MONITOR_COMPLIANCE";
    private static final Errand.Kind X03 =
            CaseFollowUp.kind("X03", "licence-variation", "LicenceVariation", COMPLIANCE, "EMX-ISA-013");
    private static final Errand.Kind X06 =
            CaseFollowUp.kind("X06", "management-change", "ManagementChange", MANAGEMENT, "EMX-ISA-009");
    private static final Errand.Kind INVITED =
            CaseFollowUp.kind("X07", "mappa-notice", "MappaNotice", MANAGEMENT, "EMX-ISA-014");
    private static final Errand.Kind REPLIED =
            CaseFollowUp.kind("X07", "mappa-reply", "MappaReply", MANAGEMENT, "EMX-ISA-014");
    private static final Errand.Kind X08 =
            CaseFollowUp.kind("X08", "fitting-status", "FittingStatus", COMPLIANCE, "EMX-ISA-015");
    private static final Errand.Kind X10 =
            CaseFollowUp.kind("X10", "breach-decision", "BreachDecision", COMPLIANCE, "EMX-ISA-020");
    private static final Errand.Kind X11 =
            CaseFollowUp.kind("X11", "enforcement-outcome", "EnforcementOutcome", COMPLIANCE, "EMX-ISA-020");
    private static final Errand.Kind X17 =
            CaseFollowUp.kind("X17", "hdc-recall", "HdcRecall", "PRISONS_AND_PRISONERS", "EMX-ISA-017");
    private static final Errand.Kind X14 = CaseFollowUp.kind(
            "X14", "risk-information", "RiskInformation", "SAFEGUARD_PUBLIC_AND_STAFF", "EMX-ISA-014");

    private CaseTraffic() {}

    /** A delivery unit: the officer is another, and the contractor is asked to a meeting. */
    static FollowUp management() {
        return new CaseFollowUp(
                SupervisedOrder::isNew,
                List.of(
                        new CaseFollowUp.Step(X06, "arrangements-changed", 1),
                        new CaseFollowUp.Step(INVITED, "invitation", 1, Duration.ofDays(10), Map.of())));
    }

    /** A delivery unit: somebody on home detention curfew gets one more condition. */
    static FollowUp variation() {
        return new CaseFollowUp(
                copy -> isReleased(copy, "HDC"),
                List.of(new CaseFollowUp.Step(X03, "curfew-added", 1, Duration.ofDays(166), Map.of("DecidedOn", 0))));
    }

    /** The contractor: the strap is cut, and the person recalled. */
    static FollowUp recall() {
        return new CaseFollowUp(copy -> isReleased(copy, "HDC"), List.of(new CaseFollowUp.Step(X17, "strap-cut", 1)));
    }

    /** The casework section: the Parole Board has decided on a licence that the section manages. */
    static FollowUp boardDecision() {
        return new CaseFollowUp(
                copy -> isReleased(copy, "PAROLE_LICENCE"),
                List.of(new CaseFollowUp.Step(X03, "zone-amended", 1, Duration.ofDays(732), Map.of("DecidedOn", 0))));
    }

    private static boolean isReleased(OpenedMessage copy, String kind) {
        return copy.header().scope("INTERCHANGE").equals("X02")
                && ReceiptText.child(copy.payload(), "Kind").equals(kind);
    }

    /** A delivery unit: a violation leads to a letter, to court and to an outcome. */
    static FollowUp enforcement() {
        return new CaseFollowUp(
                copy -> copy.header().scope("INTERCHANGE").equals("X09"),
                List.of(
                        new CaseFollowUp.Step(X10, "letter-sent", 1, Duration.ofMinutes(-1), Map.of("SentOn", 0)),
                        new CaseFollowUp.Step(
                                X10, "proceed", 2, Duration.ofMinutes(-1), Map.of("On", 14, "InformationBy", 7)),
                        new CaseFollowUp.Step(X11, "determination", 3, Duration.ofMinutes(-1), Map.of("On", 0))));
    }

    /** The contractor: a new order is taken on, and its equipment fitted. */
    static FollowUp fitting() {
        return new CaseFollowUp(
                CaseTraffic::isProbations,
                List.of(
                        new CaseFollowUp.Step(X08, "accepted", 1),
                        new CaseFollowUp.Step(X08, "fitted", 2),
                        new CaseFollowUp.Step(X08, "inducted", 3),
                        new CaseFollowUp.Step(X14, "dog-and-threat", 1)));
    }

    /** The contractor: somebody attends a meeting. */
    static FollowUp replies() {
        return new CaseFollowUp(
                copy -> copy.header().scope("INTERCHANGE").equals("X07"),
                List.of(new CaseFollowUp.Step(REPLIED, "attending", 1)));
    }

    private static boolean isProbations(OpenedMessage copy) {
        return SupervisedOrder.isNew(copy)
                && SupervisedOrder.child(copy.payload(), "ResponsibleOfficer")
                        .map(officer -> ReceiptText.child(officer, "Role"))
                        .filter("PROBATION"::equals)
                        .isPresent();
    }
}
