package org.emexchange.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every element and code of every schema, with its documentation (EMS-2.4-doc). */
final class DataDictionaryPage {
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private DataDictionaryPage() {}

    static Page of(List<String> schemas) {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# Data dictionary\n");
        for (String schema : schemas) {
            Element root = parse(schema).getDocumentElement();
            text.append("\n## ")
                    .append(schema.substring(schema.lastIndexOf('/') + 1))
                    .append("\n\n");
            text.append("Namespace `")
                    .append(root.getAttribute("targetNamespace"))
                    .append("`, version ");
            text.append(root.getAttribute("version"))
                    .append(". ")
                    .append(documentation(root))
                    .append("\n\n");
            text.append(Page.head("where", "name", "type", "how often", "meaning"));
            rows(root).forEach(text::append);
        }
        return new Page("data-dictionary.md", text.toString());
    }

    private static List<String> rows(Element root) {
        List<String> rows = new ArrayList<>();
        NodeList all = root.getElementsByTagNameNS(XSD, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element part = (Element) all.item(i);
            switch (part.getLocalName()) {
                case "element", "attribute" ->
                    rows.add(Page.row(
                            owner(part), "`" + name(part) + "`", type(part), occurs(part), documentation(part)));
                case "enumeration" ->
                    rows.add(Page.row(
                            owner(part), "`" + part.getAttribute("value") + "`", "code", "", documentation(part)));
                default -> {}
            }
        }
        return rows;
    }

    private static String name(Element part) {
        return part.hasAttribute("name") ? part.getAttribute("name") : part.getAttribute("ref");
    }

    private static String type(Element part) {
        return part.hasAttribute("type") ? part.getAttribute("type") : "its own";
    }

    private static String occurs(Element part) {
        if (part.getLocalName().equals("attribute")) {
            return part.getAttribute("use").equals("required") ? "1" : "0..1";
        }
        String least = part.hasAttribute("minOccurs") ? part.getAttribute("minOccurs") : "1";
        String most = part.hasAttribute("maxOccurs") ? part.getAttribute("maxOccurs") : "1";
        return least.equals(most) ? least : least + ".." + most.replace("unbounded", "n");
    }

    private static String owner(Element part) {
        for (Node at = part.getParentNode(); at instanceof Element outer; at = at.getParentNode()) {
            if (outer.hasAttribute("name")) {
                return outer.getAttribute("name");
            }
        }
        return "document";
    }

    private static String documentation(Element part) {
        for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element note && note.getLocalName().equals("annotation")) {
                return note.getTextContent().strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static Document parse(String schema) {
        try (InputStream in = Objects.requireNonNull(DataDictionaryPage.class.getResourceAsStream(schema), schema)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(schema, e);
        }
    }
}
