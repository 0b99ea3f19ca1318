package org.emexchange.mapping.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Published schemas and examples, as files. */
class SchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> DOCUMENTED =
            List.of("element", "complexType", "simpleType", "attribute", "enumeration");

    static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("schema"))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void documentsEveryTypeElementAttributeAndCode(Path schema) throws Exception {
        List<String> undocumented = all(parse(schema))
                .filter(element -> DOCUMENTED.contains(element.getLocalName()))
                .filter(element -> documentation(element).isBlank())
                .map(element -> element.getAttribute("name") + element.getAttribute("value"))
                .toList();
        assertThat(undocumented).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void statesVersionAndDate(Path schema) throws Exception {
        Element root = parse(schema).getDocumentElement();
        assertThat(root.getAttribute("version")).isEqualTo("1.0");
        assertThat(documentation(root)).containsPattern("version 1\\.0 of [1-3]?[0-9] [A-Z][a-z]+ 20[0-9]{2}");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesEachExampleByTheSchemaOfItsFolder(Path example) throws IOException {
        assertThat(XmlFormat.of(format(example)).read(Files.readAllBytes(example)))
                .isNotNull();
    }

    @Test
    void hasAnExampleOfEachFormat() throws Exception {
        List<String> folders = examples().map(SchemasTest::format).distinct().toList();
        List<String> formats = new ArrayList<>();
        for (Path schema : schemas().toList()) {
            if (parse(schema).getDocumentElement().hasAttribute("targetNamespace")) {
                formats.add(String.valueOf(schema.getFileName()));
            }
        }
        assertThat(folders).containsExactlyInAnyOrderElementsOf(formats).contains("court-order-1.0.xsd");
    }

    private static String format(Path example) {
        return example.getName(example.getNameCount() - 2) + "-1.0.xsd";
    }

    private static Document parse(Path file) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }

    private static Stream<Element> all(Document schema) {
        var nodes = schema.getElementsByTagNameNS("*", "*");
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }

    private static String documentation(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("annotation".equals(child.getLocalName())) {
                return child.getTextContent();
            }
        }
        return "";
    }
}
