package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code data-disclosure-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class DataDisclosureXml {
    public static final String NAMESPACE = "urn:emexchange:data-disclosure:1";

    private DataDisclosureXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(DataDisclosure disclosure) {
        return XmlText.document("DataDisclosure", NAMESPACE, disclosure, DataDisclosureXml::disclosure);
    }

    private static void disclosure(XmlText out, DataDisclosure disclosure) {
        out.line("RequestId", disclosure.requestId());
        out.line("SourceMessage", disclosure.sourceMessage());
        out.line("AnsweredAt", disclosure.answeredAt());
        out.line("ForPurpose", disclosure.purpose());
        out.element("Scope", disclosure.scope(), PoliceText::scope);
        out.optional("Part", disclosure.part(), PoliceText::part);
        out.stated("NothingToDisclose", disclosure.records().isEmpty());
        RecordsText.records(out, disclosure.records());
    }
}
