package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the structures of {@code monitoring-types-1.0.xsd} out of a valid document. */
public final class MonitoringXml {
    private MonitoringXml() {}

    public static Subject subject(XmlNode node) {
        return new Subject(
                CaseXml.name(node.only("Name")),
                node.day("DateOfBirth"),
                CaseXml.identifiers(node.only("Identifiers")));
    }

    public static Position position(XmlNode node) {
        return Position.of(node.line("Latitude"), node.line("Longitude"));
    }

    public static Fix fix(XmlNode node) {
        return new Fix(
                node.instant("At"),
                position(node.only("Position")),
                Integer.parseInt(node.line("PrecisionMetres").strip()),
                node.code("Source", PositionSource.class));
    }
}
