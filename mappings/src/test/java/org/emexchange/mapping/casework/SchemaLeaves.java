package org.emexchange.mapping.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The paths of all elements without elements in them that a published schema allows in what is sent. */
final class SchemaLeaves {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");

    private final Map<String, Element> types = new HashMap<>();
    private final List<String> leaves = new ArrayList<>();

    private SchemaLeaves() {}

    static List<String> of(String name) {
        SchemaLeaves found = new SchemaLeaves();
        found.read(name + "-1.0.xsd");
        found.below(CaseFormat.of(name).document(), "");
        return found.leaves;
    }

    private void read(String file) {
        Element root = parse(file);
        children(root, "complexType").forEach(type -> types.put(type.getAttribute("name"), type));
        children(root, "include").forEach(included -> read(included.getAttribute("schemaLocation")));
    }

    private void below(String type, String path) {
        Element definition = Objects.requireNonNull(types.get(type), type);
        all(definition, "extension").forEach(base -> below(base.getAttribute("base"), path));
        all(definition, "element").forEach(element -> {
            String place = path + element.getAttribute("name");
            Element of = types.get(element.getAttribute("type"));
            if (of == null || all(of, "element").findAny().isEmpty()) {
                leaves.add(place);
            } else {
                below(element.getAttribute("type"), place + "/");
            }
        });
    }

    private static Stream<Element> children(Element parent, String name) {
        return all(parent, name).filter(child -> child.getParentNode().equals(parent));
    }

    private static Stream<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }

    private static Element parse(String file) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(SCHEMAS.resolve(file).toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
