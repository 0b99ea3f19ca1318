package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The later half of the hours that a request asks about, and all records but visits, as the console's API takes it. */
final class PartOfScope {
    /** The console's times are of London, to the second. */
    private static final DateTimeFormatter LONDON =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Europe/London"));

    private static final String LEFT_OUT = "VISITS";

    private PartOfScope() {}

    static Map<String, Object> of(String request) throws NotOpenedException {
        Element asked =
                OutsiderXml.parse(request.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        Element scope = SupervisedOrder.child(asked, "Scope").orElse(asked);
        Instant from = time(scope, "From");
        Instant to = time(scope, "To");
        Instant half = from.plus(Duration.between(from, to).dividedBy(2)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of("from", LONDON.format(half), "to", LONDON.format(to), "categories", categories(scope));
    }

    private static Instant time(Element scope, String name) {
        return OffsetDateTime.parse(ReceiptText.child(scope, name)).toInstant();
    }

    /** All that were asked for where visits are the only ones. */
    private static List<String> categories(Element scope) {
        List<String> asked = OutsiderXml.elementsIn(scope).stream()
                .filter(element -> "Category".equals(element.getLocalName()))
                .map(element -> element.getTextContent().strip())
                .toList();
        List<String> left =
                asked.stream().filter(category -> !category.equals(LEFT_OUT)).toList();
        return left.isEmpty() ? asked : left;
    }
}
