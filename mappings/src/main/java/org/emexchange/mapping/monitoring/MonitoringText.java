package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code monitoring-types-1.0.xsd}. */
public final class MonitoringText {
    private MonitoringText() {}

    public static void subject(XmlText out, Subject subject) {
        out.element("Name", subject.name(), CaseText::name);
        out.line("DateOfBirth", subject.dateOfBirth());
        out.element("Identifiers", subject.identifiers(), CaseText::identifiers);
    }

    public static void position(XmlText out, Position position) {
        out.line("Latitude", position.latitudeText());
        out.line("Longitude", position.longitudeText());
    }

    public static void fix(XmlText out, Fix fix) {
        out.line("At", fix.at());
        out.element("Position", fix.position(), MonitoringText::position);
        out.line("PrecisionMetres", fix.precisionMetres());
        out.line("Source", fix.source());
    }
}
