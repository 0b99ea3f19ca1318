package org.emexchange.mapping.hl7;

import java.util.Base64;
import org.emexchange.mapping.shared.Octets;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlText;

/**
 * Reads and writes {@code hl7-batch-1.0.xsd} (namespace {@value #NAMESPACE}): a file of HL7 messages as the payload of
 * the envelope. The file is in base64, since XML turns each CR into a line feed and HL7 ends its segments with CR.
 */
public final class Hl7BatchXml {
    public static final String NAMESPACE = "urn:emexchange:hl7-batch:1";
    private static final XmlFormat FORMAT = XmlFormat.of("hl7-batch-1.0.xsd");

    private Hl7BatchXml() {}

    /**
     * The file, octet for octet; {@link Hl7Batch#split} takes it apart.
     *
     * @throws UnreadableException {@code MALFORMED} or {@code SCHEMA}, with the places
     */
    public static Octets read(byte[] document) {
        return Octets.of(Base64.getMimeDecoder().decode(FORMAT.read(document).line("Content")));
    }

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(Octets file) {
        return XmlText.document("Hl7Batch", NAMESPACE, file, (out, octets) -> out.line("Content", octets.toBase64()));
    }
}
