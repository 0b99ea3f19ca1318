package org.emexchange.hub.flow.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What a report shows not to have been done in time (COP-41, COP-43, COP-44). */
final class IncidentFindings {
    private static final Duration TO_THE_DIRECTORATE = Duration.ofDays(1);
    /** From when the controller became aware; of that the report has no earlier time than when it was identified. */
    private static final Duration TO_THE_COMMISSIONER = Duration.ofDays(3);

    private IncidentFindings() {}

    static List<Finding> of(CaseDocument report, Instant reachedDoor) {
        XmlNode root = report.root();
        Instant identified = root.instant("IdentifiedAt");
        List<Finding> found = new ArrayList<>();
        if (reachedDoor.isAfter(identified.plus(TO_THE_DIRECTORATE))) {
            found.add(new Finding(FindingCode.INCIDENT_TOLD_LATE, List.of("IncidentReport/IdentifiedAt")));
        }
        XmlNode commissioner = root.only("Commissioner");
        commissioner
                .optionalInstant("NotifiedAt")
                .or(() -> commissioner.optionalInstant("ToBeNotifiedBy"))
                .filter(at -> at.isAfter(identified.plus(TO_THE_COMMISSIONER)))
                .ifPresent(late -> found.add(
                        new Finding(FindingCode.COMMISSIONER_TOLD_LATE, List.of("IncidentReport/Commissioner"))));
        XmlNode significance = root.only("Significance");
        if (significance.flag("Serious") && !significance.has("SeniorOfficialToldAt")) {
            found.add(new Finding(FindingCode.SENIOR_OFFICIAL_NOT_TOLD, List.of("IncidentReport/Significance")));
        }
        return found;
    }
}
