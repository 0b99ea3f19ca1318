package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.MonitoringText;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code police-types-1.0.xsd}. */
public final class PoliceText {
    private PoliceText() {}

    public static void person(XmlText out, Person person) {
        out.optional("Name", person.name(), CaseText::name);
        out.line("DateOfBirth", person.dateOfBirth());
        out.optional("Identifiers", person.identifiers(), CaseText::identifiers);
    }

    public static void scope(XmlText out, DataScope scope) {
        out.line("From", scope.from());
        out.line("To", scope.to());
        out.elements("Area", scope.areas(), PoliceText::area);
        out.line("Precision", scope.precision());
        out.lines("Category", scope.categories());
    }

    private static void area(XmlText out, Area area) {
        if (area instanceof Circle circle) {
            out.element("Circle", circle, PoliceText::circle);
        } else if (area instanceof Polygon polygon) {
            out.element("Polygon", polygon, (text, ring) -> text.elements("Corner", ring.corners(), PoliceText::point));
        }
    }

    private static void circle(XmlText out, Circle circle) {
        out.element("Centre", circle.centre(), PoliceText::point);
        out.line("RadiusMetres", circle.radiusMetres());
    }

    private static void point(XmlText out, MapPoint point) {
        if (point instanceof GlobePoint globe) {
            out.element("Position", globe.position(), MonitoringText::position);
        } else if (point instanceof GridPoint grid) {
            out.element("Grid", grid, (text, on) -> {
                text.line("Easting", on.eastingText());
                text.line("Northing", on.northingText());
            });
        }
    }

    public static void part(XmlText out, Part part) {
        out.line("Number", part.number());
        out.line("Of", part.of());
    }
}
