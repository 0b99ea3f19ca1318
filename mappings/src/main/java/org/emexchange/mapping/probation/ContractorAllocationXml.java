package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-allocation-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorAllocationXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-allocation:1";

    private ContractorAllocationXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorAllocation copy) {
        return XmlText.document("ContractorAllocation", NAMESPACE, copy, ContractorAllocationXml::copy);
    }

    private static void copy(XmlText out, ContractorAllocation copy) {
        out.line("OrderId", copy.orderId());
        out.line("SourceMessage", copy.sourceMessage());
        start(out, copy.start());
        out.element("ResponsibleOfficer", copy.officer(), (text, officer) -> {
            text.line("Name", officer.name());
            text.lines("Phone", officer.phones());
            text.line("Email", officer.email());
        });
        out.element("Unit", copy.unit(), (text, unit) -> {
            text.line("Party", unit.party());
            text.line("Name", unit.name());
            text.line("Region", unit.region());
            text.line("Mailbox", unit.mailbox());
        });
    }

    private static void start(XmlText out, AllocationStart start) {
        if (start instanceof AllocationStart.Allocated allocated) {
            out.line("AllocatedAt", allocated.at());
        } else {
            out.element("ExistingOfficer", start, (text, existing) -> text.line("NotifiedAt", existing.at()));
        }
    }
}
