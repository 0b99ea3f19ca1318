package org.emexchange.hub.seal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Element;

/** Reads the business document header, strictly by the profile. */
final class HeaderXml {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final Pattern MESSAGE_ID = Pattern.compile(UUID);
    static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");
    static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}");
    static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int STANDARD = 256;
    private static final Shape SHAPE = new Shape(RefusalCode.HEADER);

    private HeaderXml() {}

    static Header read(Element header) {
        List<Element> parts =
                children(header, "HeaderVersion", "Sender", "Receiver", "DocumentIdentification", "BusinessScope");
        SHAPE.require(SHAPE.plainText(parts.get(0)).equals("1.0"));
        List<Element> id =
                children(parts.get(3), "Standard", "TypeVersion", "InstanceIdentifier", "Type", "CreationDateAndTime");
        SHAPE.require(SHAPE.plainText(id.get(1)).equals("1.0"));
        Scopes scopes = Scopes.read(parts.get(4));
        return new Header(
                scopes.required("INTERCHANGE", REFERENCE),
                matching(MESSAGE_ID, SHAPE.plainText(id.get(2)), "DocumentIdentification/InstanceIdentifier"),
                party(parts.get(1)),
                party(parts.get(2)),
                bounded(SHAPE.plainText(id.get(0))),
                bounded(SHAPE.plainText(id.get(3))),
                instant(SHAPE.plainText(id.get(4)), "DocumentIdentification/CreationDateAndTime"),
                instant(scopes.required("EXPIRES", INSTANT), Scopes.place("EXPIRES")),
                scopes.text("MARKING"),
                scopes.required("PURPOSE", REFERENCE),
                scopes.required("POWER", REFERENCE),
                scopes.required("AGREEMENT", REFERENCE),
                scopes.optional("ORDER", REFERENCE),
                sequence(scopes),
                scopes.optional("IN-REPLY-TO", MESSAGE_ID));
    }

    static String matching(Pattern form, String text, String place) {
        if (!form.matcher(text).matches()) {
            throw new RefusedException(RefusalCode.HEADER, List.of(place));
        }
        return text;
    }

    /** Elements of the header's own namespace, without attributes: these, in this order. */
    static List<Element> children(Element parent, String... names) {
        SHAPE.attributes(parent);
        List<Element> children = SHAPE.children(parent);
        SHAPE.require(children.size() == names.length);
        for (int i = 0; i < names.length; i++) {
            SHAPE.require(Shape.is(children.get(i), Profile.SBDH, names[i]));
        }
        return children;
    }

    private static PartyId party(Element partner) {
        Element identifier = children(partner, "Identifier").get(0);
        SHAPE.attributes(identifier, "Authority");
        SHAPE.require(identifier.getAttribute("Authority").equals("urn:emexchange:party"));
        try {
            return new PartyId(SHAPE.text(identifier));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(RefusalCode.HEADER, List.of(partner.getLocalName()));
        }
    }

    private static String bounded(String name) {
        SHAPE.require(name.length() <= STANDARD);
        return name;
    }

    /** A number counts an order's messages: without an order it counts nothing. */
    private static OptionalLong sequence(Scopes scopes) {
        Optional<String> number = scopes.optional("SEQUENCE", NUMBER);
        if (number.isPresent() && scopes.text("ORDER").isEmpty()) {
            throw new RefusedException(RefusalCode.HEADER, List.of(Scopes.place("ORDER")));
        }
        return number.map(text -> OptionalLong.of(Long.parseLong(text))).orElse(OptionalLong.empty());
    }

    static Instant instant(String text, String place) {
        try {
            return Instant.parse(matching(INSTANT, text, place));
        } catch (DateTimeParseException e) {
            throw new RefusedException(RefusalCode.HEADER, List.of(place));
        }
    }
}
