package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code responsible-body-order-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ResponsibleBodyOrderXml {
    public static final String NAMESPACE = "urn:emexchange:responsible-body-order:1";

    private ResponsibleBodyOrderXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ResponsibleBodyOrder copy) {
        return XmlText.document("ResponsibleBodyOrder", NAMESPACE, copy, ResponsibleBodyOrderXml::order);
    }

    private static void order(XmlText out, ResponsibleBodyOrder copy) {
        CourtOrder order = copy.disclosed();
        out.line("OrderId", order.orderId());
        out.line("SourceMessage", copy.sourceMessage());
        out.line("Action", order.action());
        out.optional("Change", order.change(), OrderText::change);
        out.line("OrderType", order.type());
        out.line("SentenceType", order.sentenceType());
        out.element("ImposedBy", order.imposedBy(), OrderText::imposedBy);
        out.line("ConvictedOn", order.convictedOn());
        out.element("Notifying", order.notifying(), OrderText::notifying);
        out.optional("ResponsibleOfficer", copy.officer(), OrderText::officer);
        out.optional("ResponsibleBody", order.responsibleBody(), OrderText::body);
        out.element("DeviceWearer", order.wearer(), WearerText::wearer);
        out.optional("Risk", order.risk(), CaseText::risk);
        out.optional("Installation", order.installation(), OrderText::installation);
        out.element("Requirements", order.requirements(), RequirementsText::requirements);
        out.elements("Offence", order.offences(), CaseText::offence);
        out.elements("DapoClause", order.dapoClauses(), OrderText::dapoClause);
        out.optional("Surrender", order.surrender(), OrderText::surrender);
        out.line("Issp", order.issp());
        out.line("PoliceArea", order.policeArea());
        out.elements("Attachment", order.attachments(), CaseText::attachment);
        out.stated("OffenceDetailLeftOut", copy.leftOut().isAnything());
        out.elements("Finding", copy.findings(), CaseText::finding);
    }
}
