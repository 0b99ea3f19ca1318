package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-data-request-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorDataRequestXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-data-request:1";

    private ContractorDataRequestXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorDataRequest request) {
        return XmlText.document("ContractorDataRequest", NAMESPACE, request, ContractorDataRequestXml::request);
    }

    private static void request(XmlText out, ContractorDataRequest request) {
        out.line("Request", request.request());
        out.element("Person", request.person(), PoliceText::person);
        out.line("OrderId", request.orderId());
        out.element("Scope", request.scope(), PoliceText::scope);
        out.stated("Urgent", request.urgent());
        out.line("AnswerBy", request.answerBy());
        out.line("LapsesAt", request.lapsesAt());
    }
}
