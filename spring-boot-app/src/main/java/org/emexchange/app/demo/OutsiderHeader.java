package org.emexchange.app.demo;

import static org.emexchange.app.demo.OutsiderXml.escape;
import static org.emexchange.app.demo.OutsiderXml.exactly;
import static org.emexchange.app.demo.OutsiderXml.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * The business document header, by the envelope profile.
 *
 * @param scopes by their type, in the order in which they stand
 */
record OutsiderHeader(
        String sender,
        String receiver,
        String standard,
        String type,
        String messageId,
        Instant created,
        Map<String, String> scopes) {
    static final String NAMESPACE = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    static final String DOCUMENT = "StandardBusinessDocument";
    private static final String NAME = "StandardBusinessDocumentHeader";
    private static final String AUTHORITY = "urn:emexchange:party";

    OutsiderHeader {
        scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
    }

    /** The value of a scope, empty where there is none. */
    String scope(String scopeType) {
        return Objects.requireNonNullElse(scopes.get(scopeType), "");
    }

    /** The header element with the prefix {@code h}, which stands for {@link #NAMESPACE} around it. */
    String xml() {
        StringBuilder xml = new StringBuilder("<h:" + NAME + ">");
        xml.append("<h:HeaderVersion>1.0</h:HeaderVersion>");
        xml.append(party("Sender", sender)).append(party("Receiver", receiver));
        xml.append("<h:DocumentIdentification>");
        xml.append(line("Standard", standard)).append(line("TypeVersion", "1.0"));
        xml.append(line("InstanceIdentifier", messageId)).append(line("Type", type));
        xml.append(line("CreationDateAndTime", created.toString()));
        xml.append("</h:DocumentIdentification><h:BusinessScope>");
        scopes.forEach((scopeType, value) -> xml.append("<h:Scope>")
                .append(line("Type", scopeType))
                .append(line("InstanceIdentifier", value))
                .append("</h:Scope>"));
        return xml.append("</h:BusinessScope></h:").append(NAME).append('>').toString();
    }

    private static String party(String element, String id) {
        return "<h:" + element + "><h:Identifier Authority=\"" + AUTHORITY + "\">" + escape(id) + "</h:Identifier></h:"
                + element + ">";
    }

    private static String line(String element, String value) {
        return "<h:" + element + ">" + escape(value) + "</h:" + element + ">";
    }

    static OutsiderHeader read(Element header) throws NotOpenedException {
        if (!OutsiderXml.is(header, NAMESPACE, NAME)) {
            throw new NotOpenedException("no business document header");
        }
        List<Element> parts = exactly(
                header, NAMESPACE, "HeaderVersion", "Sender", "Receiver", "DocumentIdentification", "BusinessScope");
        List<Element> document = exactly(
                parts.get(3),
                NAMESPACE,
                "Standard",
                "TypeVersion",
                "InstanceIdentifier",
                "Type",
                "CreationDateAndTime");
        return new OutsiderHeader(
                identifier(parts.get(1)),
                identifier(parts.get(2)),
                text(document.get(0)),
                text(document.get(3)),
                text(document.get(2)),
                instant(text(document.get(4))),
                readScopes(parts.get(4)));
    }

    private static String identifier(Element party) throws NotOpenedException {
        Element identifier = exactly(party, NAMESPACE, "Identifier").get(0);
        if (!AUTHORITY.equals(identifier.getAttribute("Authority"))) {
            throw new NotOpenedException("a party identifier of another authority");
        }
        return text(identifier);
    }

    private static Map<String, String> readScopes(Element business) throws NotOpenedException {
        Map<String, String> scopes = new LinkedHashMap<>();
        for (Element scope : OutsiderXml.elements(business)) {
            List<Element> parts = exactly(scope, NAMESPACE, "Type", "InstanceIdentifier");
            if (scopes.put(text(parts.get(0)), text(parts.get(1))) != null) {
                throw new NotOpenedException("the same scope twice");
            }
        }
        return scopes;
    }

    static Instant instant(String text) throws NotOpenedException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new NotOpenedException("a time that is none", e);
        }
    }
}
