package org.emexchange.hub.seal;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Builds a document from a parser's events, and refuses at the first event beyond the profile's limits. */
final class BoundedTree extends DefaultHandler2 {
    static final int DEPTH = 64;
    static final int ATTRIBUTES = 64;
    static final int NAMESPACES = 32;
    static final int NAME = 256;
    private static final int ELEMENTS = 200_000;
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final DOMImplementation DOM = dom();

    private final Document document = DOM.createDocument(null, null, null);
    private final StringBuilder text = new StringBuilder();
    private Node at = document;
    private @Nullable Locator2 locator;
    private int depth;
    private int elements;

    BoundedTree() {
        document.setStrictErrorChecking(false);
    }

    Document document() {
        return document;
    }

    /** Whether the document element has begun, so that no document type can follow. */
    boolean begun() {
        return elements > 0;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator instanceof Locator2 second ? second : null;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (elements++ == 0) {
            requireUtf8();
        }
        require(++depth <= DEPTH && elements <= ELEMENTS, RefusalCode.XML_LIMIT);
        require(!uri.equals(XINCLUDE), RefusalCode.XML_DTD);
        appendText();
        Element element = document.createElementNS(uri.isEmpty() ? null : uri, bounded(name));
        append(element, attributes);
        at.appendChild(element);
        at = element;
    }

    private static void append(Element element, Attributes attributes) {
        int declarations = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = bounded(attributes.getQName(i));
            boolean declaration = name.equals("xmlns") || name.startsWith("xmlns:");
            if (declaration) {
                declarations++;
            }
            String uri = declaration ? XMLConstants.XMLNS_ATTRIBUTE_NS_URI : attributes.getURI(i);
            element.setAttributeNS(uri.isEmpty() ? null : uri, name, attributes.getValue(i));
        }
        require(declarations <= NAMESPACES, RefusalCode.XML_LIMIT);
        require(attributes.getLength() - declarations <= ATTRIBUTES, RefusalCode.XML_LIMIT);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        appendText();
        depth--;
        at = at.getParentNode();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        appendText();
        at.appendChild(document.createComment(""));
    }

    @Override
    public void processingInstruction(String target, String content) {
        throw new RefusedException(RefusalCode.XML_DTD);
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw new RefusedException(RefusalCode.XML_DTD);
    }

    @Override
    public void skippedEntity(String name) {
        throw new RefusedException(RefusalCode.XML_DTD);
    }

    /** Silent: what a stranger sent reaches no stream of ours; the parser throws by itself. */
    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private void requireUtf8() {
        require(
                locator != null
                        && "UTF-8".equalsIgnoreCase(locator.getEncoding())
                        && "1.0".equals(locator.getXMLVersion()),
                RefusalCode.NOT_XML);
    }

    private void appendText() {
        if (text.length() > 0) {
            at.appendChild(document.createTextNode(text.toString()));
            text.setLength(0);
        }
    }

    private static String bounded(String name) {
        require(name.length() <= NAME, RefusalCode.XML_LIMIT);
        return name;
    }

    private static void require(boolean holds, RefusalCode code) {
        if (!holds) {
            throw new RefusedException(code);
        }
    }

    private static DOMImplementation dom() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
