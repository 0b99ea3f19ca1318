package org.emexchange.hub.flow.enforcement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What in a breach decision cannot be as it says. */
final class BreachFindings {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private BreachFindings() {}

    /** A letter follows its violation, and a hearing the setting of its date (PI-3.15, PI-3.16). */
    static List<Finding> of(CaseDocument decision) {
        XmlNode root = decision.root();
        boolean letter = root.first("LetterSent")
                .filter(sent -> sent.day("SentOn").isBefore(day(sent, "TriggerAt")))
                .isPresent();
        boolean hearing = root.first("Proceed")
                .filter(court -> court.only("Hearing").day("On").isBefore(day(court, "HearingSetAt")))
                .isPresent();
        if (letter) {
            return List.of(
                    new Finding(FindingCode.LETTER_BEFORE_VIOLATION, List.of("BreachDecision/LetterSent/SentOn")));
        }
        return hearing
                ? List.of(new Finding(
                        FindingCode.HEARING_BEFORE_ITS_SETTING, List.of("BreachDecision/Proceed/Hearing/On")))
                : List.of();
    }

    private static LocalDate day(XmlNode parent, String child) {
        return LocalDate.ofInstant(parent.instant(child), LONDON);
    }
}
