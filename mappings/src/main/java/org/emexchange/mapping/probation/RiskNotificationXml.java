package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** Reads {@code risk-notification-1.0.xsd} (X04, namespace {@value #NAMESPACE}). */
public final class RiskNotificationXml {
    public static final String NAMESPACE = "urn:emexchange:risk-notification:1";
    private static final XmlFormat FORMAT = XmlFormat.of("risk-notification-1.0.xsd");

    private RiskNotificationXml() {}

    /**
     * Refused with {@code SCHEMA} also where sensitive information lacks its ground.
     *
     * @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places
     */
    public static RiskNotification read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        RiskFormRules.check(node);
        return RiskFormXml.notification(node.line("OrderId"), node.only("Form"));
    }
}
