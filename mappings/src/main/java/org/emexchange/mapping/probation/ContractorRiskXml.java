package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-risk-1.0.xsd} (namespace {@value #NAMESPACE}), and reads what it wrote. */
public final class ContractorRiskXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-risk:1";
    private static final XmlFormat FORMAT = XmlFormat.of("contractor-risk-1.0.xsd");

    private ContractorRiskXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ContractorRisk copy) {
        return XmlText.document("ContractorRisk", NAMESPACE, copy, ContractorRiskXml::copy);
    }

    private static void copy(XmlText out, ContractorRisk copy) {
        out.line("OrderId", copy.disclosed().orderId());
        out.line("Urgency", copy.urgency());
        out.elements("Entry", copy.disclosed().entries(), ContractorRiskXml::entry);
    }

    private static void entry(XmlText out, RiskEntry entry) {
        out.line("Number", entry.number());
        out.line("SourceMessage", entry.sourceMessage());
        out.line("AcceptedAt", entry.acceptedAt());
        if (entry.said() instanceof RiskNotification form) {
            out.element("Form", form, RiskFormText::notification);
        } else if (entry.said() instanceof RiskUpdate update) {
            out.element("Update", update, RiskFormText::update);
        }
    }

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static ContractorRisk read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        RiskFormRules.check(node);
        String orderId = node.line("OrderId");
        return new ContractorRisk(
                node.code("Urgency", Urgency.class),
                new RiskRecord(
                        orderId,
                        node.all("Entry").stream()
                                .map(entry -> entry(orderId, entry))
                                .toList()));
    }

    private static RiskEntry entry(String orderId, XmlNode node) {
        return new RiskEntry(
                node.optionalNumber("Number").orElseThrow(),
                node.line("SourceMessage"),
                node.instant("AcceptedAt"),
                node.has("Form")
                        ? RiskFormXml.notification(orderId, node.only("Form"))
                        : RiskFormXml.update(orderId, node.only("Update")));
    }
}
