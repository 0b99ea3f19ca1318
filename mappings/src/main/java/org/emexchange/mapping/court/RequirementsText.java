package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code court-requirements-1.0.xsd}. */
final class RequirementsText {
    private RequirementsText() {}

    static void requirements(XmlText out, Requirements requirements) {
        out.elements("Curfew", requirements.curfews(), RequirementsText::curfew);
        out.elements("Zone", requirements.zones(), RequirementsText::zone);
        out.elements("Trail", requirements.trails(), RequirementsText::trail);
        out.elements("Attendance", requirements.attendances(), RequirementsText::attendance);
        out.elements("Alcohol", requirements.alcohol(), RequirementsText::alcohol);
        out.elements("Other", requirements.others(), (text, other) -> {
            text.line("Kind", other.kind());
            text.line("Details", other.details());
        });
    }

    private static void curfew(XmlText out, Curfew curfew) {
        out.line("Tag", curfew.tag());
        out.element("Period", curfew.period(), CaseText::period);
        out.elements("Slot", curfew.slots(), (text, slot) -> {
            text.line("Day", slot.day());
            text.line("From", slot.from());
            text.line("To", slot.to());
            text.line("Place", slot.place());
        });
        out.line("Details", curfew.details());
    }

    private static void zone(XmlText out, Zone zone) {
        out.line("Type", zone.type());
        out.line("Name", zone.name());
        out.line("Description", zone.description());
        out.line("Duration", zone.duration());
        out.optional("Period", zone.period(), CaseText::period);
        out.line("OrderSaysMonitored", zone.orderSaysMonitored());
        out.line("Tag", zone.tag());
        out.line("Map", zone.map());
    }

    private static void trail(XmlText out, Trail trail) {
        out.line("Tag", trail.tag());
        out.line("Device", trail.device());
        out.element("Period", trail.period(), CaseText::period);
    }

    private static void attendance(XmlText out, Attendance attendance) {
        out.line("Tag", attendance.tag());
        out.line("Purpose", attendance.purpose());
        out.line("Place", attendance.place());
        out.element("Period", attendance.period(), CaseText::period);
        out.elements("Slot", attendance.slots(), (text, slot) -> {
            text.line("Day", slot.day());
            text.line("From", slot.from());
            text.line("To", slot.to());
        });
    }

    private static void alcohol(XmlText out, Alcohol alcohol) {
        out.line("Tag", alcohol.tag());
        out.line("Type", alcohol.type());
        out.element("Period", alcohol.period(), CaseText::period);
        out.optional("FittingStay", alcohol.fittingStay(), OrderText::stay);
        out.line("AuditScore", alcohol.auditScore());
    }
}
