package org.emexchange.mapping.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The published schemas, read from the class path only. */
final class SchemaFiles {
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+-[0-9]+\\.[0-9]+\\.xsd");
    private static final Pattern INCLUDE = Pattern.compile("<xs:include schemaLocation=\"([^\"]+)\"/>");
    private static final Pattern ELEMENT = Pattern.compile("<xs:element name=\"([A-Za-z0-9]+)\"");

    private SchemaFiles() {}

    static Schema schema(String file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DOMImplementationLS inputs = inputs();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(systemId);
                input.setStringData(text(systemId));
                return input;
            });
            return factory.newSchema(new StreamSource(new StringReader(text(file)), file));
        } catch (SAXException e) {
            throw new IllegalStateException("schema " + file + " is not valid", e);
        }
    }

    private static DOMImplementationLS inputs() {
        try {
            return (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no document builder", e);
        }
    }

    /** Every element name of a schema and of those that it includes. */
    static Set<String> elementNames(String file) {
        Set<String> names = new HashSet<>();
        Deque<String> toRead = new ArrayDeque<>(Set.of(file));
        while (!toRead.isEmpty()) {
            String text = text(toRead.remove());
            Matcher element = ELEMENT.matcher(text);
            while (element.find()) {
                names.add(element.group(1));
            }
            Matcher include = INCLUDE.matcher(text);
            while (include.find()) {
                toRead.add(include.group(1));
            }
        }
        return Set.copyOf(names);
    }

    private static String text(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalStateException("not a schema of ours: " + file);
        }
        try (InputStream in = SchemaFiles.class.getResourceAsStream("/schema/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
