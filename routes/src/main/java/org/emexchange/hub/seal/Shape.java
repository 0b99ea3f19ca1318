package org.emexchange.hub.seal;

import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks an element strictly: what is not asked for is refused with the code given. */
final class Shape {
    private final RefusalCode code;

    Shape(RefusalCode code) {
        this.code = code;
    }

    RefusedException refused() {
        return new RefusedException(code);
    }

    void require(boolean holds) {
        if (!holds) {
            throw refused();
        }
    }

    /** The document element by this name, beside which there is nothing else, not even a comment. */
    void root(Element element, String namespace, String name) {
        Node document = element.getParentNode();
        require(document instanceof Document && document.getChildNodes().getLength() == 1);
        require(is(element, namespace, name));
    }

    /** Children of an element that holds elements only: no text beyond white space, no comment. */
    List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            } else {
                require(node.getNodeType() == Node.TEXT_NODE
                        && node.getNodeValue().chars().allMatch(Shape::white));
            }
        }
        return children;
    }

    /** Exactly these children in this order, each given by namespace and local name in turn. */
    List<Element> children(Element parent, String... names) {
        List<Element> children = children(parent);
        require(children.size() == names.length / 2);
        for (int i = 0; i < children.size(); i++) {
            require(is(children.get(i), names[2 * i], names[2 * i + 1]));
        }
        return children;
    }

    Element only(Element parent, String namespace, String name) {
        return children(parent, namespace, name).get(0);
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** No comment anywhere inside, which could make two readers read two texts. */
    void withoutComments(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            require(node.getNodeType() != Node.COMMENT_NODE);
            if (node instanceof Element child) {
                withoutComments(child);
            }
        }
    }

    /** Text of an element that holds text only and has no attributes. */
    String plainText(Element element) {
        attributes(element);
        return text(element);
    }

    /** Text of an element that holds text only. */
    String text(Element element) {
        Node first = element.getFirstChild();
        require(first == null || (first.getNodeType() == Node.TEXT_NODE && first.getNextSibling() == null));
        return first == null ? "" : first.getNodeValue();
    }

    byte[] base64(Element element) {
        try {
            return StrictBase64.decode(plainText(element));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /** No attributes but these and namespace declarations. */
    void attributes(Element element, String... allowed) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean declaration = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            boolean known =
                    attribute.getNamespaceURI() == null && List.of(allowed).contains(attribute.getName());
            require(declaration || known);
        }
    }

    /**
     * The algorithm that an element names, if it is one of those allowed; the element has no other attribute.
     *
     * @throws RefusedException {@link RefusalCode#ALGORITHM} for any other algorithm
     */
    String algorithm(Element method, String... allowed) {
        String algorithm = method.getAttribute("Algorithm");
        if (!List.of(allowed).contains(algorithm)) {
            throw new RefusedException(RefusalCode.ALGORITHM);
        }
        attributes(method, "Algorithm");
        return algorithm;
    }

    /** As {@link #algorithm}, of an element without children: an algorithm without parameters. */
    String plainAlgorithm(Element method, String... allowed) {
        String algorithm = algorithm(method, allowed);
        children(method, new String[0]);
        return algorithm;
    }

    /** White space as XML has it, and no other. */
    static boolean white(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
