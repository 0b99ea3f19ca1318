package org.emexchange.mapping.police;

import java.util.EnumSet;
import java.util.List;
import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the structures of {@code police-types-1.0.xsd} out of a valid document. */
public final class PoliceXml {
    private PoliceXml() {}

    public static Person person(XmlNode node) {
        return new Person(
                node.first("Name").map(CaseXml::name),
                node.optionalDay("DateOfBirth"),
                node.first("Identifiers").map(CaseXml::identifiers));
    }

    /** @throws org.emexchange.mapping.shared.UnreadableException {@code CONTRADICTION} where it limits nothing */
    public static DataScope scope(XmlNode node) {
        Places found = new Places();
        found.when(!node.instant("From").isBefore(node.instant("To")), node, "To");
        List<DataCategory> categories = node.codes("Category", DataCategory.class);
        found.when(categories.stream().distinct().count() < categories.size(), node, "Category");
        List<XmlNode> areas = node.all("Area");
        areas.forEach(area -> found.when(!area(area).isSound(), area));
        found.refuse(Kind.CONTRADICTION);
        return new DataScope(
                node.instant("From"),
                node.instant("To"),
                areas.stream().map(PoliceXml::area).toList(),
                node.optionalCode("Precision", Precision.class),
                EnumSet.copyOf(categories));
    }

    private static Area area(XmlNode node) {
        return node.first("Circle").<Area>map(PoliceXml::circle).orElseGet(() -> polygon(node.only("Polygon")));
    }

    private static Circle circle(XmlNode node) {
        return new Circle(point(node.only("Centre")), number(node, "RadiusMetres"));
    }

    private static Polygon polygon(XmlNode node) {
        return new Polygon(node.all("Corner").stream().map(PoliceXml::point).toList());
    }

    private static MapPoint point(XmlNode node) {
        return node.first("Position")
                .<MapPoint>map(position -> new GlobePoint(MonitoringXml.position(position)))
                .orElseGet(() -> grid(node.only("Grid")));
    }

    private static GridPoint grid(XmlNode node) {
        return GridPoint.of(node.line("Easting"), node.line("Northing"));
    }

    public static Part part(XmlNode node) {
        return new Part(number(node, "Number"), number(node, "Of"));
    }

    private static int number(XmlNode node, String child) {
        return Integer.parseInt(node.line(child).strip());
    }
}
