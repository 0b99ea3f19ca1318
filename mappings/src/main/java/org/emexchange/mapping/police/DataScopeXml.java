package org.emexchange.mapping.police;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlText;

/** Reads and writes {@code data-scope-1.0.xsd} (namespace {@value #NAMESPACE}): how the hub keeps what was granted in part. */
public final class DataScopeXml {
    public static final String NAMESPACE = "urn:emexchange:data-scope:1";
    private static final XmlFormat FORMAT = XmlFormat.of("data-scope-1.0.xsd");

    private DataScopeXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static DataScope read(byte[] document) {
        return PoliceXml.scope(FORMAT.read(document));
    }

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(DataScope scope) {
        return XmlText.document("DataScope", NAMESPACE, scope, PoliceText::scope);
    }
}
