package org.emexchange.hub.flow.fitting;

import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.casework.CaseDocument;

/** What a status leaves open. */
final class FittingFindings {
    private FittingFindings() {}

    /** Everybody who is monitored receives a privacy notice on induction (COP-22). */
    static List<Finding> of(CaseDocument status) {
        return status
                .root()
                .first("Inducted")
                .filter(induction -> !induction.has("PrivacyNoticeGivenAt"))
                .map(induction -> new Finding(FindingCode.PRIVACY_NOTICE_NOT_CONFIRMED, List.of(induction.path())))
                .stream()
                .toList();
    }
}
