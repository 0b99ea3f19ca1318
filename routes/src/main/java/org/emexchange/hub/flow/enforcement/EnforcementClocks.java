package org.emexchange.hub.flow.enforcement;

import java.time.Instant;
import java.time.ZoneId;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What enforcement tells the clocks (PI-3.15 to PI-3.17). */
final class EnforcementClocks {
    private EnforcementClocks() {}

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static void decided(CaseDocument decision, FactsTold to) {
        decision.root().lines("ViolationId").forEach(violation -> about(decision.root(), violation, to));
    }

    private static void about(XmlNode decision, String violation, FactsTold to) {
        decision.first("LetterSent").ifPresent(letter -> {
            Instant sent = letter.day("SentOn").atStartOfDay(LONDON).toInstant();
            to.tell(Occurrence.X10_LETTER_SENT, violation, sent);
            to.tell(Occurrence.X10_BREACH_ALLEGED, violation, letter.instant("TriggerAt"));
        });
        decision.first("Proceed").ifPresent(court -> {
            to.tell(Occurrence.X10_HEARING_SET, violation, court.instant("HearingSetAt"));
            to.tell(Occurrence.X10_PROCEEDING_TOLD, violation, to.knownAt());
        });
        decision.first("NotProceed").ifPresent(not -> {
            to.tell(Occurrence.X10_DECIDED_AGAINST, violation, not.instant("DecidedAt"));
            to.tell(Occurrence.X10_NOT_PROCEEDING_TOLD, violation, to.knownAt());
        });
    }

    static void ended(CaseDocument outcome, FactsTold to) {
        to.tellOfItself(Occurrence.X11_OUTCOME_NOTIFIED, outcome.root().instant("NotifiedAt"));
        to.tellOfItself(Occurrence.X11_TOLD, to.knownAt());
    }
}
