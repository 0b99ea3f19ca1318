package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** Reads {@code data-request-withdrawal-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class DataRequestWithdrawalXml {
    public static final String NAMESPACE = "urn:emexchange:data-request-withdrawal:1";
    private static final XmlFormat FORMAT = XmlFormat.of("data-request-withdrawal-1.0.xsd");

    private DataRequestWithdrawalXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static DataRequestWithdrawal read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        return new DataRequestWithdrawal(node.line("AboutRequest"), node.instant("SignedAt"));
    }
}
