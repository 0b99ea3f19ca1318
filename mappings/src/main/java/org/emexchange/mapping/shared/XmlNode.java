package org.emexchange.mapping.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a document that has been found valid. A name asked for that the schema makes obligatory is there;
 * otherwise it is a fault of ours and an {@link IllegalStateException}.
 */
public record XmlNode(String name, Where where, Map<String, String> attributes, String text, List<XmlNode> children) {
    public XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Its element path, as a sender is told it. */
    public String path() {
        return where.toString();
    }

    public List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    public Optional<XmlNode> first(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    public XmlNode only(String child) {
        return first(child).orElseThrow(() -> new IllegalStateException(where + "/" + child));
    }

    public boolean has(String child) {
        return first(child).isPresent();
    }

    /** With that text in each child of that name. */
    public XmlNode with(String child, String other) {
        List<XmlNode> changed = children.stream()
                .map(node -> node.name.equals(child)
                        ? new XmlNode(child, node.where, node.attributes, other, node.children)
                        : node)
                .toList();
        return new XmlNode(name, where, attributes, text, changed);
    }

    /** This element and everything in it, in document order. */
    public Stream<XmlNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::walk));
    }

    /** Text as it stands, white space included. */
    public String line(String child) {
        return only(child).text;
    }

    public Optional<String> optionalLine(String child) {
        return first(child).map(XmlNode::text);
    }

    public List<String> lines(String child) {
        return all(child).stream().map(XmlNode::text).toList();
    }

    public Instant instant(String child) {
        return toInstant(only(child));
    }

    public Optional<Instant> optionalInstant(String child) {
        return first(child).map(XmlNode::toInstant);
    }

    public LocalDate day(String child) {
        return toDay(only(child));
    }

    public Optional<LocalDate> optionalDay(String child) {
        return first(child).map(XmlNode::toDay);
    }

    /** Hours and minutes by the clock in London. */
    public LocalTime clock(String child) {
        return LocalTime.parse(line(child));
    }

    public <E extends Enum<E>> E code(String child, Class<E> codes) {
        return only(child).code(codes);
    }

    public <E extends Enum<E>> Optional<E> optionalCode(String child, Class<E> codes) {
        return first(child).map(node -> node.code(codes));
    }

    public <E extends Enum<E>> List<E> codes(String child, Class<E> codes) {
        return all(child).stream().map(node -> node.code(codes)).toList();
    }

    public Optional<Integer> optionalNumber(String child) {
        return first(child).map(node -> Integer.valueOf(node.text.strip()));
    }

    /** An {@code xs:boolean}: true or 1. */
    public boolean flag(String child) {
        String text = line(child).strip().toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("1");
    }

    private <E extends Enum<E>> E code(Class<E> codes) {
        return Enum.valueOf(codes, text.strip());
    }

    private static Instant toInstant(XmlNode node) {
        return OffsetDateTime.parse(node.text.strip()).toInstant();
    }

    private static LocalDate toDay(XmlNode node) {
        return LocalDate.parse(node.text.strip());
    }
}
