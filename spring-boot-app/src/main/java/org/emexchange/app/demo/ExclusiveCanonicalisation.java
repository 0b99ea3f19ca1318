package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Exclusive XML Canonicalization 1.0 without comments and without an inclusive prefix list, of one element and all that
 * is in it (W3C Recommendation of 18 July 2002).
 */
final class ExclusiveCanonicalisation {
    private static final Comparator<Attr> BY_NAME = Comparator.comparing(
                    (Attr attribute) -> Objects.requireNonNullElse(attribute.getNamespaceURI(), ""))
            .thenComparing(ExclusiveCanonicalisation::localName);

    private final StringBuilder out = new StringBuilder();

    private ExclusiveCanonicalisation() {}

    static byte[] of(Element element) {
        ExclusiveCanonicalisation canonical = new ExclusiveCanonicalisation();
        canonical.element(element, Map.of("", ""));
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param rendered the namespace declarations that output ancestors already carry */
    private void element(Element element, Map<String, String> rendered) {
        Map<String, String> inScope = new HashMap<>(rendered);
        out.append('<').append(element.getTagName());
        used(element).forEach((prefix, namespace) -> {
            if (!namespace.equals(inScope.put(prefix, namespace))) {
                out.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
                out.append("=\"").append(attributeText(namespace)).append('"');
            }
        });
        attributes(element);
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child, inScope);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void node(Node node, Map<String, String> inScope) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element((Element) node, inScope);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> out.append(text(node.getNodeValue()));
            case Node.PROCESSING_INSTRUCTION_NODE -> {
                String content = node.getNodeValue();
                out.append("<?").append(node.getNodeName());
                out.append(content.isEmpty() ? "" : " " + content.replace("\r", "&#xD;"))
                        .append("?>");
            }
            default -> {} // comments are left out
        }
    }

    /** The prefixes that the element and its attributes visibly use, in order, with what they stand for. */
    private static SortedMap<String, String> used(Element element) {
        SortedMap<String, String> used = new TreeMap<>();
        use(element, used);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute.getPrefix() != null && !isDeclaration(attribute)) {
                use(attribute, used);
            }
        }
        used.remove(XMLConstants.XML_NS_PREFIX);
        return used;
    }

    private static void use(Node node, SortedMap<String, String> used) {
        used.put(
                Objects.requireNonNullElse(node.getPrefix(), ""),
                Objects.requireNonNullElse(node.getNamespaceURI(), ""));
    }

    private void attributes(Element element) {
        TreeSet<Attr> sorted = new TreeSet<>(BY_NAME);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!isDeclaration(attributes.item(i))) {
                sorted.add((Attr) attributes.item(i));
            }
        }
        for (Attr attribute : sorted) {
            out.append(' ').append(attribute.getName());
            out.append("=\"").append(attributeText(attribute.getValue())).append('"');
        }
    }

    private static boolean isDeclaration(Node attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }

    private static String localName(Attr attribute) {
        return Objects.requireNonNullElse(attribute.getLocalName(), attribute.getName());
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#xD;");
    }

    private static String attributeText(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#x9;")
                .replace("\n", "&#xA;")
                .replace("\r", "&#xD;");
    }
}
