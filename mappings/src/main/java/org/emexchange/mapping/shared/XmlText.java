package org.emexchange.mapping.shared;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes one XML document, element by element, in one namespace: UTF-8, no declaration, no white space of its own.
 * Whatever text holds comes out as text: no value can open an element or an entity.
 */
public final class XmlText {
    private final StringBuilder out = new StringBuilder(4096);

    private XmlText() {}

    /** Writes a document whose root element has the given namespace as its default. */
    public static <T> byte[] document(String root, String namespace, T value, BiConsumer<XmlText, T> content) {
        XmlText text = new XmlText();
        text.out.append('<').append(root).append(" xmlns=\"").append(namespace).append("\">");
        content.accept(text, value);
        text.out.append("</").append(root).append('>');
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public <T> void element(String name, T value, BiConsumer<XmlText, T> content) {
        out.append('<').append(name).append('>');
        content.accept(this, value);
        out.append("</").append(name).append('>');
    }

    /** As {@link #element(String, Object, BiConsumer)}, with an attribute. */
    public <T> void element(
            String name, String attribute, String attributeValue, T value, BiConsumer<XmlText, T> content) {
        out.append('<').append(name).append(' ').append(attribute).append("=\"");
        escape(attributeValue);
        out.append("\">");
        content.accept(this, value);
        out.append("</").append(name).append('>');
    }

    public <T> void optional(String name, Optional<T> value, BiConsumer<XmlText, T> content) {
        value.ifPresent(present -> element(name, present, content));
    }

    public <T> void elements(String name, Collection<T> values, BiConsumer<XmlText, T> content) {
        values.forEach(value -> element(name, value, content));
    }

    /** An element that holds the value as text, by its {@code toString}: enum constants, instants and days included. */
    public void line(String name, Object value) {
        out.append('<').append(name).append('>');
        escape(value.toString());
        out.append("</").append(name).append('>');
    }

    public void line(String name, Optional<?> value) {
        value.ifPresent(present -> line(name, present));
    }

    public void lines(String name, Collection<?> values) {
        values.forEach(value -> line(name, value));
    }

    /** An empty element, where the fact that it states is so. */
    public void stated(String name, boolean so) {
        if (so) {
            out.append('<').append(name).append("/>");
        }
    }

    private void escape(String value) {
        value.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(checked(c));
        }
    }

    private static int checked(int c) {
        boolean allowed = (c >= 0x20 && c <= 0xD7FF)
                || c == '\t'
                || c == '\n'
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
        if (!allowed) {
            throw new IllegalArgumentException("a character that XML cannot hold");
        }
        return c;
    }
}
