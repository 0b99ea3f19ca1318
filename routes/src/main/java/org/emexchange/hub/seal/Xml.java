package org.emexchange.hub.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XML from strangers in one pass: no document type, processing instruction or XInclude, nothing fetched, UTF-8 only,
 * and bounded in every way while it is read, not afterwards. The parser is the JDK's own, whatever else is on the class path.
 */
final class Xml {
    private static final String PROPERTIES = "http://xml.org/sax/properties/";
    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final ThreadLocal<XMLReader> READERS = ThreadLocal.withInitial(Xml::reader);

    private Xml() {}

    /** @throws RefusedException where the octets are not XML, or XML that the profile does not allow */
    static Document parse(byte[] octets) {
        BoundedTree tree = new BoundedTree();
        XMLReader reader = READERS.get();
        try {
            hand(reader, tree);
            reader.parse(new InputSource(new ByteArrayInputStream(octets)));
            return tree.document();
        } catch (SAXException | IOException e) {
            throw refused(e, octets, tree);
        } finally {
            hand(reader, new DefaultHandler2());
        }
    }

    /** Afterwards to nobody, so that no thread keeps a message. */
    private static void hand(XMLReader reader, DefaultHandler2 handler) {
        try {
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setProperty(PROPERTIES + "lexical-handler", handler);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Parses what the hub itself has written.
     *
     * @throws IllegalStateException where {@link #parse} refuses: the fault is ours, and no sender is blamed for it
     */
    static Document own(byte[] octets) {
        try {
            return parse(octets);
        } catch (RefusedException e) {
            throw new IllegalStateException("the hub wrote XML that it would refuse itself", e);
        }
    }

    /** The parser's own limits, which bite inside one start tag, are told by their message code in every language. */
    private static RefusedException refused(Exception e, byte[] octets, BoundedTree tree) {
        if (String.valueOf(e.getMessage()).startsWith("JAXP0001")) {
            return new RefusedException(RefusalCode.XML_LIMIT, e);
        }
        boolean declares = !tree.begun() && new String(octets, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
        return new RefusedException(declares ? RefusalCode.XML_DTD : RefusalCode.NOT_XML, e);
    }

    private static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature(FEATURES + "namespace-prefixes", true);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(BoundedTree.DEPTH));
            parser.setProperty(
                    "jdk.xml.elementAttributeLimit", String.valueOf(BoundedTree.ATTRIBUTES + BoundedTree.NAMESPACES));
            parser.setProperty("jdk.xml.maxXMLNameLimit", String.valueOf(BoundedTree.NAME));
            return parser.getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be bounded", e);
        }
    }
}
