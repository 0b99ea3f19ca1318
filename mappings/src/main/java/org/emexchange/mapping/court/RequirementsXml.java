package org.emexchange.mapping.court;

import java.time.DayOfWeek;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.ZoneType;

/** Reads the structures of {@code court-requirements-1.0.xsd}, once the statutory minimum is known to be there. */
final class RequirementsXml {
    private RequirementsXml() {}

    static Requirements requirements(XmlNode node) {
        return new Requirements(
                node.all("Curfew").stream().map(RequirementsXml::curfew).toList(),
                node.all("Zone").stream().map(RequirementsXml::zone).toList(),
                node.all("Trail").stream().map(RequirementsXml::trail).toList(),
                node.all("Attendance").stream().map(RequirementsXml::attendance).toList(),
                node.all("Alcohol").stream().map(RequirementsXml::alcohol).toList(),
                node.all("Other").stream()
                        .map(other -> new OtherRequirement(
                                other.code("Kind", OtherKind.class), other.optionalLine("Details")))
                        .toList());
    }

    private static TagTechnology tag(XmlNode node) {
        return node.code("Tag", TagTechnology.class);
    }

    private static Period period(XmlNode node) {
        return CaseXml.period(node.only("Period"));
    }

    private static Curfew curfew(XmlNode node) {
        return new Curfew(
                tag(node),
                period(node),
                node.all("Slot").stream()
                        .map(slot -> new CurfewSlot(
                                slot.code("Day", DayOfWeek.class),
                                slot.clock("From"),
                                slot.clock("To"),
                                slot.line("Place")))
                        .toList(),
                node.optionalLine("Details"));
    }

    private static Zone zone(XmlNode node) {
        return new Zone(
                node.code("Type", ZoneType.class),
                node.optionalLine("Name"),
                node.line("Description"),
                node.optionalLine("Duration"),
                node.first("Period").map(CaseXml::period),
                node.flag("OrderSaysMonitored"),
                node.optionalCode("Tag", TagTechnology.class),
                node.optionalLine("Map"));
    }

    private static Trail trail(XmlNode node) {
        return new Trail(tag(node), node.code("Device", TrailDevice.class), period(node));
    }

    private static Attendance attendance(XmlNode node) {
        return new Attendance(
                tag(node),
                node.line("Purpose"),
                node.line("Place"),
                period(node),
                node.all("Slot").stream()
                        .map(slot -> new AttendanceSlot(
                                slot.code("Day", DayOfWeek.class), slot.clock("From"), slot.clock("To")))
                        .toList());
    }

    private static Alcohol alcohol(XmlNode node) {
        return new Alcohol(
                tag(node),
                node.code("Type", AlcoholType.class),
                period(node),
                node.first("FittingStay")
                        .map(stay -> new FittingStay(stay.line("Place"), stay.instant("From"), stay.instant("Until"))),
                node.optionalNumber("AuditScore"));
    }
}
