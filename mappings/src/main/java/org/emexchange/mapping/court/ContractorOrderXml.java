package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-order-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorOrderXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-order:1";

    private ContractorOrderXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorOrder copy) {
        return XmlText.document("ContractorOrder", NAMESPACE, copy, ContractorOrderXml::order);
    }

    private static void order(XmlText out, ContractorOrder copy) {
        CourtOrder order = copy.disclosed();
        out.line("OrderId", order.orderId());
        out.line("SourceMessage", copy.sourceMessage());
        out.line("Action", order.action());
        out.line("RequestType", copy.requestType());
        out.line("ServiceRequest", copy.serviceRequest());
        out.optional("Change", order.change(), OrderText::change);
        out.line("OrderType", order.type());
        out.line("SentenceType", order.sentenceType());
        out.element("ImposedBy", order.imposedBy(), OrderText::imposedBy);
        out.element("Notifying", order.notifying(), OrderText::notifying);
        out.optional("ResponsibleOfficer", copy.officer(), OrderText::officer);
        out.optional("ResponsibleBody", order.responsibleBody(), OrderText::body);
        out.element("DeviceWearer", order.wearer(), ContractorWearerText::wearer);
        out.optional("Risk", order.risk(), CaseText::risk);
        out.optional("Installation", order.installation(), OrderText::installation);
        out.elements("EnforceableCondition", copy.conditions(), ContractorWearerText::condition);
        ContractorConditionsText.requirements(out, order.requirements());
        out.elements("Offence", order.offences(), CaseText::offence);
        out.elements("DapoClause", order.dapoClauses(), OrderText::dapoClause);
        out.optional("Surrender", order.surrender(), OrderText::surrender);
        out.line("Issp", order.issp());
        out.line("PoliceArea", order.policeArea());
        out.elements("Attachment", order.attachments(), CaseText::attachment);
        out.elements("Finding", copy.findings(), CaseText::finding);
    }
}
