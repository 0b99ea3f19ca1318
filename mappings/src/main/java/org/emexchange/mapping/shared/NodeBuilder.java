package org.emexchange.mapping.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.validation.ValidatorHandler;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree while the schema's validator looks on; the validator's complaints are kept as places. One use. */
final class NodeBuilder extends DefaultHandler {
    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_PLACES = 20;

    private final ValidatorHandler validator;
    private final Set<String> names;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<XmlNode> finished = new ArrayList<>();
    private int elements;

    NodeBuilder(ValidatorHandler validator, Set<String> names) {
        this.validator = validator;
        this.names = names;
        validator.setErrorHandler(this);
    }

    /** Where the builder stands; never a name that the schema does not have. */
    String path() {
        return open.isEmpty() ? "/" : open.getLast().where.toString();
    }

    XmlNode root() {
        if (!places.isEmpty() || finished.isEmpty()) {
            throw new UnreadableException(Kind.SCHEMA, List.copyOf(places));
        }
        return finished.get(0);
    }

    @Override
    public void startDocument() throws SAXException {
        validator.startDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        validator.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw new SAXException("too many elements");
        }
        String known = names.contains(local) ? local : "*";
        Open element = new Open(
                local,
                open.isEmpty()
                        ? new Where(Optional.empty(), known, 1)
                        : open.getLast().whereIs(known));
        open.addLast(element);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                throw new SAXException("schema hints are not followed");
            }
            element.attributes.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        validator.startElement(uri, local, qName, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        open.getLast().text.append(text, start, length);
        validator.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qName) throws SAXException {
        validator.endElement(uri, local, qName);
        XmlNode node = open.removeLast().toNode();
        if (open.isEmpty()) {
            finished.add(node);
        } else {
            open.getLast().children.add(node);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void error(SAXParseException complaint) {
        if (places.size() < MAX_PLACES) {
            places.add(path());
        }
    }

    @Override
    public void fatalError(SAXParseException complaint) throws SAXException {
        throw complaint;
    }

    private static final class Open {
        private final String name;
        private final Where where;
        private final Map<String, String> attributes = new HashMap<>(2);
        private final StringBuilder text = new StringBuilder();
        private final List<XmlNode> children = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();

        private Open(String name, Where where) {
            this.name = name;
            this.where = where;
        }

        private Where whereIs(String child) {
            return new Where(Optional.of(where), child, counts.merge(child, 1, Integer::sum));
        }

        private XmlNode toNode() {
            return new XmlNode(name, where, attributes, text.toString(), children);
        }
    }
}
