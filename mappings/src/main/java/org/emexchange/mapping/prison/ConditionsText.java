package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes what the person must do, in full: {@code release-conditions-1.0.xsd}. */
final class ConditionsText {
    private ConditionsText() {}

    /** What the copies of supervisor, Youth Custody Service and PPCS end with. */
    static void tail(XmlText out, ReleaseCopy copy) {
        Release release = copy.disclosed();
        out.elements("Condition", release.conditions(), ConditionsText::condition);
        out.elements("Project", release.projects(), ConditionsText::project);
        out.elements("Offence", release.offences(), CaseText::offence);
        out.stated("OffenceDetailLeftOut", copy.leftOut().isAnything());
        out.elements("Finding", copy.findings(), CaseText::finding);
    }

    static void homeDetention(XmlText out, HomeDetention home) {
        out.line("Tag", home.tag());
        out.element("Period", home.period(), CaseText::period);
        out.elements("Slot", home.slots(), ConditionsText::slot);
        out.optional("ReleaseDay", home.releaseDay(), ReleaseText::releaseDay);
        out.line("Details", home.details());
    }

    private static void condition(XmlText out, LicenceCondition condition) {
        out.line("Number", condition.number());
        out.line("Kind", condition.kind());
        out.line("Text", Optional.of(condition.text()).filter(text -> !text.isEmpty()));
        out.line("Monitored", condition.monitored());
        out.line("Tag", condition.tag());
        out.optional("Period", condition.period(), CaseText::period);
        out.elements("Slot", condition.slots(), ConditionsText::slot);
        out.line("Device", condition.device());
        out.line("Name", condition.name());
        out.line("Duration", condition.duration());
        out.line("Place", condition.place());
        out.line("AuditScore", condition.auditScore());
        out.line("Project", condition.project());
    }

    private static void slot(XmlText out, WeekSlot slot) {
        out.line("Day", slot.day());
        out.line("From", slot.from());
        out.line("To", slot.to());
        out.line("Place", slot.place());
    }

    private static void project(XmlText out, ExpansionCase expansion) {
        out.line("Project", expansion.project());
        out.line("Start", expansion.start());
        out.line("End", expansion.end());
        out.line("FirstReview", expansion.firstReview());
        out.line("DecidedBy", expansion.decidedBy());
        out.line("DecidedOn", expansion.decidedOn());
        out.line("Offence", expansion.offence());
        out.line("DomesticAbuseKnown", expansion.domesticAbuseKnown());
        out.line("AlcoholRelated", expansion.alcoholRelated());
        out.lines("ReviewDue", expansion.reviewsDue());
    }
}
