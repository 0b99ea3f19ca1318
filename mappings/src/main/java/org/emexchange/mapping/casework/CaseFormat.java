package org.emexchange.mapping.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.XmlText;

/**
 * One kind of casework message: {@code schema/NAME-1.0.xsd} says what is sent and what is received, and
 * {@code disclosure/NAME.csv} which of it each recipient is given (COP-17). A copy has the same namespace as the message, the
 * root element's name with {@code Copy} behind it, and the message id of the original. Thread-safe.
 */
public final class CaseFormat {
    private final String name;
    private final XmlFormat format;
    private final DisclosureTable table;

    private CaseFormat(String name) {
        this.name = name;
        this.format = XmlFormat.of(name + "-1.0.xsd");
        this.table = DisclosureTable.of(name);
    }

    /**
     * @param name as in file names and addresses: {@code breach-decision}
     * @throws IllegalStateException where schema or table are not there or not right
     */
    public static CaseFormat of(String name) {
        return new CaseFormat(name);
    }

    public String namespace() {
        return "urn:emexchange:" + name + ":1";
    }

    /** Local name of the root element of what is sent: {@code BreachDecision}. */
    public String document() {
        return Arrays.stream(name.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Who is given what. */
    public DisclosureTable disclosure() {
        return table;
    }

    /** @throws UnreadableException with its kind and the places; also for a copy, which nobody sends */
    public CaseDocument read(byte[] document) {
        XmlNode root = format.read(document);
        if (!root.name().equals(document())) {
            throw new UnreadableException(Kind.SCHEMA, List.of(root.path()));
        }
        return new CaseDocument(root);
    }

    /**
     * That recipient's copy: the elements that its column of the table gives, in their order, and no other.
     *
     * @param audience a column of the table
     * @param sourceMessage message id under which the sender sent it
     */
    public byte[] copy(CaseDocument content, String audience, String sourceMessage) {
        DisclosureTable.Given given = table.to(audience);
        return XmlText.document(document() + "Copy", namespace(), content.root(), (out, root) -> {
            root.children().forEach(child -> write(out, child, child.name(), given));
            out.line("SourceMessage", sourceMessage);
        });
    }

    private static void write(XmlText out, XmlNode node, String path, DisclosureTable.Given given) {
        if (given.isGiven(path)) {
            out.line(node.name(), node.text());
        } else if (given.holdsAny(path)) {
            out.element(
                    node.name(),
                    node,
                    (inner, parent) ->
                            parent.children().forEach(child -> write(inner, child, path + "/" + child.name(), given)));
        }
    }
}
