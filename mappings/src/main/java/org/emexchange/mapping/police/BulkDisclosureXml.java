package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code bulk-disclosure-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class BulkDisclosureXml {
    public static final String NAMESPACE = "urn:emexchange:bulk-disclosure:1";

    private BulkDisclosureXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(BulkDisclosure disclosure) {
        return XmlText.document("BulkDisclosure", NAMESPACE, disclosure, BulkDisclosureXml::disclosure);
    }

    private static void disclosure(XmlText out, BulkDisclosure disclosure) {
        Granted grant = disclosure.grant();
        out.line("TransferId", disclosure.location().transfer());
        out.line("RequestId", grant.requestId());
        out.line("SourceMessage", grant.sourceMessage());
        out.line("TakenAt", disclosure.location().takenAt());
        out.line("ForPurpose", grant.purpose());
        out.element("Scope", grant.scope(), PoliceText::scope);
        out.line("Parts", disclosure.location().parts());
        BulkText.piece(out, disclosure.piece());
    }
}
