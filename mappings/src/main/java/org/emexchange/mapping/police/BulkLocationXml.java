package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.monitoring.MonitoringText;
import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.XmlText;

/**
 * Reads and writes {@code bulk-location-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>A part that contradicts itself is refused: one without a record; the first with a digest of one before it, or another
 * without; an end before its start; a record that says it was cut, which only the hub does.
 */
public final class BulkLocationXml {
    public static final String NAMESPACE = "urn:emexchange:bulk-location:1";
    private static final XmlFormat FORMAT = XmlFormat.of("bulk-location-1.0.xsd");

    private BulkLocationXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static BulkLocation read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        BulkLocation location = new BulkLocation(
                node.line("TransferId"),
                node.line("AboutRequest"),
                MonitoringXml.subject(node.only("Subject")),
                node.instant("TakenAt"),
                BulkXml.number(node, "Parts"),
                node.all("CurfewHours").stream()
                        .map(hours -> new CurfewHours(hours.instant("From"), hours.instant("Until")))
                        .toList(),
                BulkXml.piece(node));
        Places found = new Places();
        RecordsXml.check(node, found);
        if (location.piece() instanceof BulkPiece.Part part) {
            check(part, node.only("Part"), found);
        }
        found.refuse(Kind.CONTRADICTION);
        return location;
    }

    private static void check(BulkPiece.Part part, XmlNode node, Places found) {
        found.when(part.records().isEmpty(), node);
        found.when((part.number() == 1) == part.previous().isPresent(), node, "Previous");
        RecordsXml.check(node, found);
    }

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(BulkLocation location) {
        return XmlText.document("BulkLocation", NAMESPACE, location, (out, value) -> {
            out.line("TransferId", value.transfer());
            out.line("AboutRequest", value.aboutRequest());
            out.element("Subject", value.subject(), MonitoringText::subject);
            out.line("TakenAt", value.takenAt());
            out.line("Parts", value.parts());
            out.elements("CurfewHours", value.curfew(), (hours, of) -> {
                hours.line("From", of.from());
                hours.line("Until", of.until());
            });
            BulkText.piece(out, value.piece());
        });
    }
}
