package org.emexchange.hub.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.w3c.dom.Element;

/** The scopes of a header: each at most once, in the profile's order. Two markings count as none (COP-36). */
final class Scopes {
    private static final List<String> ORDER = List.of(
            "INTERCHANGE", "MARKING", "PURPOSE", "POWER", "AGREEMENT", "EXPIRES", "ORDER", "SEQUENCE", "IN-REPLY-TO");
    private static final String MARKING = "MARKING";
    private static final Shape SHAPE = new Shape(RefusalCode.HEADER);

    private final Map<String, String> values = new HashMap<>();

    private Scopes() {}

    static Scopes read(Element businessScope) {
        SHAPE.attributes(businessScope);
        Scopes scopes = new Scopes();
        String before = "";
        boolean twice = false;
        for (Element scope : SHAPE.children(businessScope)) {
            String type = scopes.add(scope);
            boolean again = type.equals(MARKING) && before.equals(MARKING);
            SHAPE.require(again || ORDER.indexOf(type) > ORDER.indexOf(before));
            twice = twice || again;
            before = type;
        }
        if (twice) {
            scopes.values.remove(MARKING);
        }
        return scopes;
    }

    private String add(Element scope) {
        SHAPE.require(Shape.is(scope, Profile.SBDH, "Scope"));
        List<Element> parts = HeaderXml.children(scope, "Type", "InstanceIdentifier");
        String type = SHAPE.plainText(parts.get(0));
        values.put(type, SHAPE.plainText(parts.get(1)));
        return type;
    }

    /** The value as it stands, not judged. */
    Optional<String> text(String type) {
        return Optional.ofNullable(values.get(type));
    }

    Optional<String> optional(String type, Pattern form) {
        return text(type).map(text -> HeaderXml.matching(form, text, place(type)));
    }

    String required(String type, Pattern form) {
        return HeaderXml.matching(form, values.getOrDefault(type, ""), place(type));
    }

    static String place(String type) {
        return "BusinessScope/Scope[Type='" + type + "']";
    }
}
