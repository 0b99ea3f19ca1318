package org.emexchange.mapping.enquiry;

import org.emexchange.mapping.police.PoliceText;
import org.emexchange.mapping.police.RecordsText;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code information-disclosure-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class InformationDisclosureXml {
    public static final String NAMESPACE = "urn:emexchange:information-disclosure:1";

    private InformationDisclosureXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(InformationDisclosure disclosure) {
        return XmlText.document("InformationDisclosure", NAMESPACE, disclosure, (out, value) -> {
            out.line("RequestId", value.requestId());
            out.line("SourceMessage", value.sourceMessage());
            out.line("AnsweredAt", value.answeredAt());
            out.optional("Scope", value.scope(), PoliceText::scope);
            out.optional("Part", value.part(), PoliceText::part);
            out.line("Answer", value.answer());
            out.stated("NoRecords", value.records().isEmpty());
            RecordsText.records(out, value.records());
        });
    }
}
