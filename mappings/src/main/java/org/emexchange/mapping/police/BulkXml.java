package org.emexchange.mapping.police;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.PositionSource;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the structures of {@code bulk-types-1.0.xsd} out of a valid document. */
final class BulkXml {
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");
    private static final Pattern COMMA = Pattern.compile(",");

    private BulkXml() {}

    static BulkPiece piece(XmlNode node) {
        Optional<XmlNode> part = node.first("Part");
        return part.isPresent() ? part(part.get()) : manifest(node.only("Manifest"));
    }

    private static BulkPiece part(XmlNode node) {
        return new BulkPiece.Part(
                number(node, "Number"), node.optionalLine("Previous"), RecordsXml.records(node, BulkXml::track));
    }

    private static BulkPiece manifest(XmlNode node) {
        return new BulkPiece.Manifest(
                items(node.line("Digests")).toList(),
                Long.parseLong(node.line("Records").strip()));
    }

    static int number(XmlNode node, String child) {
        return Integer.parseInt(node.line(child).strip());
    }

    private static Track track(XmlNode node) {
        XmlNode fixes = node.only("Fixes");
        try {
            return new Track(
                    node.line("Activation"),
                    items(fixes.text()).map(BulkXml::fix).toList());
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableException(Kind.SCHEMA, List.of(fixes.path()));
        }
    }

    private static Fix fix(String text) {
        String[] values = COMMA.split(text, -1);
        return new Fix(
                Instant.parse(values[0]),
                Position.of(values[1], values[2]),
                Integer.parseInt(values[3]),
                PositionSource.valueOf(values[4]));
    }

    private static Stream<String> items(String list) {
        return Arrays.stream(SPACE.split(list.strip()));
    }
}
