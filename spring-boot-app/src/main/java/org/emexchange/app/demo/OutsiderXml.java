package org.emexchange.app.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML by the JDK's own parser: no document type, no entity, no reference to anything outside. */
final class OutsiderXml {
    private static final String DEPTH = "64";

    private OutsiderXml() {}

    static Document parse(byte[] octets) throws NotOpenedException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(octets));
        } catch (SAXException | IOException refused) {
            throw new NotOpenedException("not well-formed XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEPTH);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The element children, where there is nothing else but white space. */
    static List<Element> elements(Element parent) throws NotOpenedException {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            } else if (child.getNodeType() != Node.TEXT_NODE
                    || !child.getNodeValue().isBlank()) {
                throw new NotOpenedException("something beside the elements of " + parent.getLocalName());
            }
        }
        return found;
    }

    /** The element children, which must be exactly these in this order. */
    static List<Element> exactly(Element parent, String namespace, String... names) throws NotOpenedException {
        List<Element> found = elements(parent);
        boolean same = found.size() == names.length;
        for (int i = 0; same && i < names.length; i++) {
            same = is(found.get(i), namespace, names[i]);
        }
        if (!same) {
            throw new NotOpenedException(parent.getLocalName() + " has not the children " + String.join(", ", names));
        }
        return found;
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The text of an element that has no element in it. */
    static String text(Element element) throws NotOpenedException {
        if (!elementsIn(element).isEmpty()) {
            throw new NotOpenedException(element.getLocalName() + " is not plain text");
        }
        return element.getTextContent().strip();
    }

    /** The element children, whatever else is there. */
    static List<Element> elementsIn(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final class Strict extends DefaultHandler {
        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
