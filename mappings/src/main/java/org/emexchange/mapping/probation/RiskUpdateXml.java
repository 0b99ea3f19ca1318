package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** Reads {@code risk-update-1.0.xsd} (X05, namespace {@value #NAMESPACE}). */
public final class RiskUpdateXml {
    public static final String NAMESPACE = "urn:emexchange:risk-update:1";
    private static final XmlFormat FORMAT = XmlFormat.of("risk-update-1.0.xsd");

    private RiskUpdateXml() {}

    /**
     * Refused with {@code SCHEMA} also where sensitive information lacks its ground.
     *
     * @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places
     */
    public static RiskUpdate read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        RiskFormRules.check(node);
        return RiskFormXml.update(node.line("OrderId"), node.only("Update"));
    }
}
