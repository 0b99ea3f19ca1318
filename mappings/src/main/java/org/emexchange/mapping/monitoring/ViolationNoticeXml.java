package org.emexchange.mapping.monitoring;

import java.util.Optional;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code violation-notice-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ViolationNoticeXml {
    public static final String NAMESPACE = "urn:emexchange:violation-notice:1";

    private ViolationNoticeXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ViolationNotice notice) {
        return XmlText.document("ViolationNotice", NAMESPACE, notice, ViolationNoticeXml::notice);
    }

    private static void notice(XmlText out, ViolationNotice notice) {
        out.line("For", notice.recipient());
        out.line("SourceMessage", notice.sourceMessage());
        facts(out, notice.disclosed());
        evidence(out, notice.disclosed().evidence());
        out.elements("StepTaken", notice.disclosed().steps(), ViolationNoticeXml::step);
        out.line("Explanation", notice.disclosed().explanation());
        out.stated("FreeWordsLeftOut", notice.wordsLeftOut() > 0);
        out.element("Desk", notice.disclosed().desk(), ViolationNoticeXml::desk);
        out.optional("StandingDecision", notice.decision(), ViolationNoticeXml::decision);
    }

    private static void facts(XmlText out, Violation violation) {
        out.line("ViolationId", violation.violationId());
        out.line("OrderId", violation.orderId());
        out.line("Report", violation.report());
        out.line("WithdrawnBecause", violation.withdrawnBecause());
        out.element("Subject", violation.subject(), MonitoringText::subject);
        out.line("Kind", violation.kind());
        out.line("OccurredFrom", violation.from());
        out.line("OccurredUntil", violation.until());
        out.line("IdentifiedAt", violation.identifiedAt());
        out.line("MayLeadToBreach", violation.mayLeadToBreach());
        out.optional("Curfew", violation.curfew(), (text, hours) -> {
            text.line("From", hours.from());
            text.line("Until", hours.until());
        });
        out.optional("Zone", violation.zone(), (text, zone) -> {
            text.line("Name", zone.name());
            text.line("Type", zone.type());
        });
        out.line("AlcoholResult", violation.alcoholResult());
    }

    private static void evidence(XmlText out, Evidence evidence) {
        out.line("Summary", Optional.of(evidence.summary()).filter(text -> !text.isEmpty()));
        out.elements("Fix", evidence.fixes(), MonitoringText::fix);
        out.elements("Event", evidence.events(), (text, event) -> {
            text.line("At", event.at());
            text.line("Kind", event.kind());
        });
        out.line("OutsideBecause", evidence.outsideBecause());
    }

    private static void step(XmlText out, StepTaken step) {
        out.line("At", step.at());
        out.line("Kind", step.kind());
        out.line("Note", step.note());
    }

    private static void desk(XmlText out, Desk desk) {
        out.line("Team", desk.team());
        out.line("Phone", desk.phone());
        out.line("Email", desk.email());
    }

    private static void decision(XmlText out, StandingDecision decision) {
        out.line("Reference", decision.reference());
        out.line("DecidedBy", decision.decidedBy());
        out.line("DecidedOn", decision.decidedOn());
        out.line("ReviewedOn", decision.reviewedOn());
    }
}
