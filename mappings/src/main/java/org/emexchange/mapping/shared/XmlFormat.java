package org.emexchange.mapping.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * One published XML format: reads only documents that follow its schema. UTF-8 only; no document type declaration, no
 * entity, no schema hint and nothing outside the document is ever followed. Thread-safe.
 */
public final class XmlFormat {
    private static final String JDK = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String DISALLOW_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final int MOST_USES = 1_000;

    private final Schema schema;
    private final Set<String> names;
    private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();

    private XmlFormat(Schema schema, Set<String> names) {
        this.schema = schema;
        this.names = names;
    }

    /** @param file name of the schema below {@code /schema} on the class path */
    public static XmlFormat of(String file) {
        return new XmlFormat(SchemaFiles.schema(file), SchemaFiles.elementNames(file));
    }

    /**
     * The document's root element.
     *
     * @throws UnreadableException {@code MALFORMED} or {@code SCHEMA}, with the places
     */
    public XmlNode read(byte[] document) {
        Tools tools = Optional.ofNullable(idle.poll()).orElseGet(this::tools);
        NodeBuilder builder = new NodeBuilder(tools.validator, names);
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(document));
            source.setEncoding("UTF-8");
            tools.parser.parse(source, builder);
        } catch (SAXException | IOException e) {
            throw new UnreadableException(Kind.MALFORMED, List.of(builder.path()));
        }
        XmlNode root = builder.root();
        if (tools.uses < MOST_USES) {
            idle.add(new Tools(tools.parser, tools.validator, tools.uses + 1));
        }
        return root;
    }

    /**
     * Making them costs more than using them. Those that met a fault are not used again, nor any for ever: a parser
     * keeps every name and namespace that it has seen.
     */
    private record Tools(SAXParser parser, ValidatorHandler validator, int uses) {}

    private Tools tools() {
        return new Tools(parser(), schema.newValidatorHandler(), 1);
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DTD, true);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty(JDK + "elementAttributeLimit", "64");
            parser.setProperty(JDK + "maxElementDepth", "64");
            parser.setProperty(JDK + "maxXMLNameLimit", "256");
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's parser lacks a safe option", e);
        }
    }
}
