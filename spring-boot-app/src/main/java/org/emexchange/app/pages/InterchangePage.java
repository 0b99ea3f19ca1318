package org.emexchange.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.edge.MllpDoor;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.casework.DisclosureTable;

/** What one interchange does, and the Camel routes that it is compiled to. */
final class InterchangePage {
    private InterchangePage() {}

    static Page of(Interchange<?> interchange) {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# ")
                .append(interchange.number())
                .append(' ')
                .append(interchange.name())
                .append("\n\n");
        text.append(Page.head("part", "value"));
        interchange
                .origins()
                .forEach(origin ->
                        text.append(Page.row("received from", origin.role() + " at " + place(origin.door()))));
        text.append(Page.row("carries", "`" + interchange.document() + "`, `" + interchange.standard() + "`"));
        text.append(Page.row("marked at most", interchange.ceiling().text()));
        text.append(Page.row("numbered in stream", interchange.stream().orElse("not numbered")));
        interchange
                .copies()
                .forEach(copy -> text.append(Page.row("shared with", copy.addressee() + " at " + doors(copy))));
        given(text, interchange);
        text.append("\n## Compiled routes\n\n```java\n");
        interchange.origins().stream()
                .map(Interchange.Origin::door)
                .distinct()
                .forEach(door -> door(text, interchange, door));
        interchange.routes().forEach((route, steps) -> route(text, "direct:" + route, steps));
        interchange.deliveries().forEach((route, uri) -> {
            route(text, "direct:" + route, List.of(route + ".restore"));
            text.append("    .to(\"")
                    .append(uri)
                    .append("\").id(\"")
                    .append(route)
                    .append(".send\")\n");
        });
        return new Page(
                interchange.number().toLowerCase(java.util.Locale.ROOT) + "-" + interchange.name() + ".md",
                text.append("```\n").toString());
    }

    /** Of an interchange whose copies a table makes. */
    private static void given(StringBuilder text, Interchange<?> interchange) {
        interchange.copies().stream()
                .map(Interchange.Copy::disclosure)
                .filter(CaseCopy.class::isInstance)
                .map(copy -> ((CaseCopy) copy).format().disclosure())
                .findFirst()
                .ifPresent(table -> given(text, table));
    }

    private static void given(StringBuilder text, DisclosureTable table) {
        List<String> heads = new ArrayList<>(List.of("element"));
        heads.addAll(table.audiences());
        heads.add("why");
        text.append("\n## What each recipient is given\n\n").append(Page.head(heads.toArray(new String[0])));
        table.rows().forEach(row -> {
            List<String> cells = new ArrayList<>(List.of("`" + row.element() + "`"));
            table.audiences()
                    .forEach(
                            to -> cells.add(row.fates().get(to) == DisclosureTable.Fate.GIVEN ? "given" : "kept back"));
            cells.add(row.why());
            text.append(Page.row(cells.toArray()));
        });
    }

    private static String doors(Interchange.Copy<?> copy) {
        return copy.doors().stream()
                .map(door -> door instanceof MailDoor ? "its mailbox" : "`<party>.out." + door.name() + "`")
                .collect(Collectors.joining(" or "));
    }

    private static String place(Door door) {
        if (door instanceof MailDoor) {
            return "the hub's mailbox `" + door.name() + "`";
        }
        if (door instanceof MllpDoor) {
            return "the HL7 port `" + door.name() + "`";
        }
        return door instanceof SftpDoor
                ? "its folder `<party>/in/" + door.name() + "`"
                : "`<party>.in." + door.name() + "`";
    }

    /** The endpoint; what stands behind its colon is the door's name in the ids of its steps. */
    private static String endpoint(Door door) {
        if (door instanceof MailDoor) {
            return "mail:in." + door.name();
        }
        if (door instanceof MllpDoor) {
            return "mllp:" + door.name();
        }
        return door instanceof SftpDoor ? "sftp:<party>/in/" + door.name() : "jms:queue:<party>.in." + door.name();
    }

    private static String name(Door door) {
        String endpoint = endpoint(door);
        if (door instanceof MailDoor || door instanceof MllpDoor) {
            return endpoint.substring(0, 4) + "." + door.name();
        }
        return endpoint.substring(endpoint.lastIndexOf(':') + 1);
    }

    private static void door(StringBuilder text, Interchange<?> interchange, Door door) {
        String address = name(door);
        route(text, endpoint(door), List.of("door." + address + ".receive"));
        text.append("    .to(\"direct:")
                .append(interchange.name())
                .append("\").id(\"door.")
                .append(address)
                .append(".hand-on\")\n");
    }

    private static void route(StringBuilder text, String from, List<String> steps) {
        text.append("from(\"").append(from).append("\")\n");
        steps.forEach(step -> text.append("    .process(…).id(\"").append(step).append("\")\n"));
    }
}
