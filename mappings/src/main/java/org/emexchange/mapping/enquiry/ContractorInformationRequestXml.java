package org.emexchange.mapping.enquiry;

import org.emexchange.mapping.police.PoliceText;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-information-request-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorInformationRequestXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-information-request:1";

    private ContractorInformationRequestXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorInformationRequest request) {
        return XmlText.document("ContractorInformationRequest", NAMESPACE, request, (out, value) -> {
            out.line("Request", value.request());
            out.line("OrderId", value.orderId());
            out.element("Person", value.person(), PoliceText::person);
            out.optional("Scope", value.scope(), PoliceText::scope);
            out.line("Question", value.question());
            out.line("LawfulReason", value.lawfulReason());
            out.element("Officer", value.officer(), ContractorInformationRequestXml::officer);
            out.line("AnswerBy", value.answerBy());
        });
    }

    private static void officer(XmlText out, Enquirer officer) {
        out.line("Name", officer.name());
        out.line("Phone", officer.phone());
        out.line("Email", officer.email());
    }
}
