package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the records of {@code answer-types-1.0.xsd} out of a valid document. */
public final class RecordsXml {
    private RecordsXml() {}

    public static DataRecords records(XmlNode node) {
        return new DataRecords(
                node.all("Track").stream().map(RecordsXml::track).toList(),
                node.all("CurfewEvent").stream().map(RecordsXml::curfewEvent).toList(),
                node.all("Visit").stream().map(RecordsXml::visit).toList(),
                node.all("Violation").stream().map(RecordsXml::violation).toList());
    }

    private static Track track(XmlNode node) {
        return new Track(
                node.line("Activation"),
                node.all("Fix").stream().map(MonitoringXml::fix).toList());
    }

    private static CurfewEvent curfewEvent(XmlNode node) {
        return new CurfewEvent(
                node.instant("At"),
                node.code("Movement", CurfewMovement.class),
                node.first("Place").map(MonitoringXml::position));
    }

    private static Visit visit(XmlNode node) {
        return new Visit(
                node.instant("From"),
                node.instant("Until"),
                node.has("Cut"),
                node.code("Purpose", VisitPurpose.class),
                node.code("Outcome", VisitOutcome.class),
                node.first("Place").map(MonitoringXml::position));
    }

    private static ViolationRecord violation(XmlNode node) {
        return new ViolationRecord(
                node.line("ViolationId"),
                node.code("Kind", ViolationKind.class),
                node.instant("From"),
                node.optionalInstant("Until"),
                node.has("Cut"),
                node.first("Place").map(MonitoringXml::position),
                node.optionalLine("Summary"));
    }
}
