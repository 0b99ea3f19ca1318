package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** Reads {@code allocation-1.0.xsd} (X23, namespace {@value #NAMESPACE}). */
public final class AllocationXml {
    public static final String NAMESPACE = "urn:emexchange:allocation:1";
    private static final XmlFormat FORMAT = XmlFormat.of("allocation-1.0.xsd");

    private AllocationXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static Allocation read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        return new Allocation(
                node.line("OrderId"),
                start(node),
                officer(node.only("ResponsibleOfficer")),
                unit(node.only("Unit")),
                node.optionalLine("Crn"),
                node.optionalLine("AllocatedBy"));
    }

    private static AllocationStart start(XmlNode node) {
        return node.first("ExistingOfficer")
                .<AllocationStart>map(existing -> new AllocationStart.ExistingOfficer(existing.instant("NotifiedAt")))
                .orElseGet(() -> new AllocationStart.Allocated(node.instant("AllocatedAt")));
    }

    private static AllocatedOfficer officer(XmlNode node) {
        return new AllocatedOfficer(node.line("Name"), node.lines("Phone"), node.optionalLine("Email"));
    }

    private static DeliveryUnit unit(XmlNode node) {
        return new DeliveryUnit(
                node.line("Party"), node.line("Name"), node.optionalLine("Region"), node.line("Mailbox"));
    }
}
