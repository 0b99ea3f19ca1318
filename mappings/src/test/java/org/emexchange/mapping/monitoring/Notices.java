package org.emexchange.mapping.monitoring;

import java.time.LocalDate;
import java.util.EnumSet;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** What each recipient is told of an example. */
final class Notices {
    static final String SOURCE = "5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final ViolationContext CONTEXT = new ViolationContext(SOURCE, Periods.NONE);
    static final ViolationContext TRAIL = new ViolationContext(SOURCE, Periods.ALWAYS);
    static final StandingDecision DECISION = new StandingDecision(
            "MOJ-SD-2025-07",
            "Head of Electronic Monitoring Operations",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 6, 30),
            EnumSet.of(ViolationKind.CURFEW_ABSENCE, ViolationKind.ZONE_ENTRY, ViolationKind.STRAP_TAMPER),
            false);

    private static final XmlFormat FORMAT = XmlFormat.of("violation-notice-1.0.xsd");

    private Notices() {}

    static Published example(String name) {
        return Published.of("violation/" + name + ".xml");
    }

    static Violation violation(String name) {
        return example(name).read(ViolationXml::read);
    }

    static XmlNode node(ViolationNotice notice) {
        return FORMAT.read(ViolationNoticeXml.write(notice));
    }

    static XmlNode forOfficer(Published example) {
        return node(ViolationToResponsibleOfficer.map(example.read(ViolationXml::read), CONTEXT));
    }

    static XmlNode forPpcs(Published example) {
        return node(ViolationToPpcs.map(example.read(ViolationXml::read), CONTEXT));
    }

    static XmlNode forPolice(Published example, StandingDecision decision) {
        return node(ViolationToPolice.map(example.read(ViolationXml::read), CONTEXT, decision, TODAY)
                .orElseThrow());
    }

    static StandingDecision withPositions() {
        return new StandingDecision(
                DECISION.reference(),
                DECISION.decidedBy(),
                DECISION.decidedOn(),
                DECISION.reviewedOn(),
                DECISION.kinds(),
                true);
    }
}
