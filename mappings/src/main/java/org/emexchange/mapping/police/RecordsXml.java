package org.emexchange.mapping.police;

import java.util.function.Function;
import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the records of {@code answer-types-1.0.xsd} out of a valid document. */
public final class RecordsXml {
    private RecordsXml() {}

    public static DataRecords records(XmlNode node) {
        return records(node, RecordsXml::track);
    }

    /** @param track how a track of the format at hand is read */
    public static DataRecords records(XmlNode node, Function<XmlNode, Track> track) {
        return new DataRecords(
                node.all("Track").stream().map(track).toList(),
                node.all("CurfewEvent").stream().map(RecordsXml::curfewEvent).toList(),
                node.all("Visit").stream().map(RecordsXml::visit).toList(),
                node.all("Violation").stream().map(RecordsXml::violation).toList());
    }

    /** An end before its start; a record that says it was cut, which only the hub does. */
    static void check(XmlNode node, Places found) {
        node.children().forEach(record -> {
            found.when(record.has("Cut"), record, "Cut");
            found.when(endsBeforeItStarts(record), record, "Until");
        });
    }

    private static boolean endsBeforeItStarts(XmlNode record) {
        return record.optionalInstant("Until")
                .filter(until -> until.isBefore(record.instant("From")))
                .isPresent();
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
