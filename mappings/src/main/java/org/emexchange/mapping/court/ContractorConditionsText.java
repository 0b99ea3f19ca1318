package org.emexchange.mapping.court;

import java.time.DayOfWeek;
import java.util.Locale;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code contractor-conditions-1.0.xsd}. */
public final class ContractorConditionsText {
    private ContractorConditionsText() {}

    public static void requirements(XmlText out, Requirements requirements) {
        out.elements("Curfew", requirements.curfews(), ContractorConditionsText::curfew);
        out.elements("Zone", requirements.zones(), ContractorConditionsText::zone);
        out.elements("Trail", requirements.trails(), ContractorConditionsText::trail);
        out.elements("Attendance", requirements.attendances(), ContractorConditionsText::attendance);
        out.elements("Alcohol", requirements.alcohol(), ContractorConditionsText::alcohol);
    }

    private static void curfew(XmlText out, Curfew curfew) {
        out.line("Tag", curfew.tag());
        out.element("Period", curfew.period(), CaseText::period);
        out.elements("Slot", curfew.slots(), (text, slot) -> {
            text.line("Day", weekDay(slot.day()));
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
            text.line("Day", weekDay(slot.day()));
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

    /** Mo to Su. */
    private static String weekDay(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }
}
