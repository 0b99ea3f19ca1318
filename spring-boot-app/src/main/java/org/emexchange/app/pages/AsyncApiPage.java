package org.emexchange.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.Label;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Every door of the hub as AsyncAPI 3.0.0, for the tools of those who connect (EMS-2.4-doc): it receives what parties send and
 * sends copies and receipts.
 */
final class AsyncApiPage {
    private static final String NOTE = "# Generated from the code; a test fails when it is stale. Do not edit.\n";
    private static final String OWN = "urn:emexchange:";
    private static final String REFERENCE = "$ref";
    private static final String CERTIFICATE = "partyCertificate";

    private final List<Interchange<?>> interchanges;
    private final List<String> schemas;
    private final Map<String, Object> channels = new TreeMap<>();
    private final Map<String, Object> operations = new TreeMap<>();
    private final Map<String, Object> messages = new TreeMap<>();

    private AsyncApiPage(List<Interchange<?>> interchanges, List<String> schemas) {
        this.interchanges = interchanges;
        this.schemas = schemas;
    }

    static Page of(List<Interchange<?>> interchanges, List<String> schemas) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(140);
        return new Page(
                "asyncapi.yaml", NOTE + new Yaml(options).dump(new AsyncApiPage(interchanges, schemas).document()));
    }

    private Map<String, Object> document() {
        interchanges.forEach(this::interchange);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                map(
                        "title", "EM Exchange",
                        "version", "1.0.0",
                        "description",
                                "Every message is signed by its sender and encrypted to the hub, and every copy signed by the hub and"
                                        + " encrypted to its recipient; payloads are what is inside that seal. The labels outside repeat"
                                        + " it for people and tools and are not trusted."));
        document.put("defaultContentType", "application/xml");
        document.put("servers", servers());
        document.put("channels", channels);
        document.put("operations", operations);
        document.put(
                "components",
                map(
                        "messages",
                        messages,
                        "schemas",
                        map("label", label()),
                        "securitySchemes",
                        map(
                                CERTIFICATE,
                                map(
                                        "type",
                                        "X509",
                                        "description",
                                        "A certificate of the party's own, registered with the hub for its connections."))));
        return document;
    }

    private static Map<String, Object> servers() {
        Map<String, Object> servers = new LinkedHashMap<>();
        servers.put("jms", server("amqps", "The broker: Artemis core protocol and AMQP 1.0, over mutual TLS."));
        servers.put("mail", server("smtps", "Mail inside S/MIME, to the hub's mailboxes and to the party's own."));
        servers.put("mllp", server("mllps", "HL7 v2.5.1 by MLLP over mutual TLS, a port each."));
        servers.put("sftp", server("sftp", "Files in the party's own folders."));
        return servers;
    }

    private static Map<String, Object> server(String protocol, String description) {
        return map(
                "host",
                "{host}",
                "protocol",
                protocol,
                "description",
                description,
                "variables",
                map("host", map("description", "Host and port, told when a party is connected.")),
                "security",
                List.of(reference("#/components/securitySchemes/" + CERTIFICATE)));
    }

    private void interchange(Interchange<?> interchange) {
        String received = received(interchange);
        interchange.origins().stream().map(Interchange.Origin::door).distinct().forEach(door -> {
            String channel = interchange.name() + ".from-party." + kind(door);
            channel(channel, door, Way.IN, received, interchange);
            operation("receive." + channel, "receive", channel);
        });
        for (Interchange.Copy<?> copy : interchange.copies()) {
            for (Door door : copy.doors()) {
                String channel = interchange.name() + ".to-" + copy.id() + "." + kind(door);
                for (String standard : copy.disclosure().standards()) {
                    channel(channel, door, Way.OUT, sent(standard, interchange.ceiling()), interchange);
                }
                operation("send." + channel, "send", channel);
            }
        }
        receipts(interchange);
    }

    private void receipts(Interchange<?> interchange) {
        String receipt = sent(ReceiptXml.NAMESPACE, Marking.OFFICIAL_SENSITIVE);
        for (Door door : interchange.receiptDoors()) {
            String channel = "receipt.to-sender." + kind(door);
            channel(channel, door, Way.OUT, receipt, interchange);
            operation("send." + channel, "send", channel);
        }
    }

    private enum Way {
        IN,
        OUT
    }

    private void channel(String name, Door door, Way way, String message, Interchange<?> interchange) {
        Map<String, Object> channel = cast(channels.computeIfAbsent(name, fresh -> described(door, way, interchange)));
        cast(Objects.requireNonNull(channel.get("messages")))
                .put(message, reference("#/components/messages/" + message));
    }

    private static Map<String, @Nullable Object> described(Door door, Way way, Interchange<?> interchange) {
        Map<String, @Nullable Object> channel = new LinkedHashMap<>();
        String address = address(door, way);
        channel.put("address", address);
        channel.put("servers", List.of(reference("#/servers/" + kind(door))));
        if (address != null && address.contains("{party}")) {
            channel.put("parameters", map("party", map("description", "Id of the party in the register.")));
        }
        channel.put("messages", new TreeMap<>());
        if (way == Way.IN) {
            channel.put("x-interchange", interchange.number());
            channel.put(
                    "x-senders",
                    interchange.origins().stream()
                            .filter(origin -> origin.door().equals(door))
                            .map(origin -> origin.role().name())
                            .toList());
        }
        return channel;
    }

    /** Null where it is the party's own to say. */
    private static @Nullable String address(Door door, Way way) {
        if (door instanceof JmsDoor jms) {
            return "{party}." + (way == Way.IN ? "in." : "out.") + jms.name();
        }
        if (door.kind() == Party.Door.SFTP) {
            return "{party}/" + (way == Way.IN ? "in/" : "out/") + door.name();
        }
        return door instanceof MailDoor && way == Way.OUT ? null : door.name();
    }

    private void operation(String name, String action, String channel) {
        operations.putIfAbsent(name, map("action", action, "channel", reference("#/channels/" + channel)));
    }

    /** @return its name; one with the same name is described once */
    private String received(Interchange<?> interchange) {
        boolean xml = !interchange.standard().equals(Header.ER7);
        String name =
                xml ? stem(interchange.standard()) : interchange.document().toLowerCase(Locale.ROOT);
        String schema = xml ? schema(interchange.standard()) : "docs/hl7-profile.md";
        messages.putIfAbsent(
                name,
                message(
                        interchange.document() + ", as a party sends it",
                        xml ? "application/xml" : "application/hl7-v2",
                        schema,
                        interchange.ceiling()));
        return name;
    }

    /** The same of what the hub sends. */
    private String sent(String standard, Marking ceiling) {
        String name = stem(standard) + "-sent";
        messages.putIfAbsent(
                name, message(stem(standard) + ", as the hub sends it", "application/xml", schema(standard), ceiling));
        return name;
    }

    private static Map<String, Object> message(String title, String contentType, String schema, Marking ceiling) {
        return map(
                "title",
                title,
                "contentType",
                contentType,
                "headers",
                reference("#/components/schemas/label"),
                "payload",
                map("schemaFormat", contentType, "schema", map("file", schema)),
                "x-marked-at-most",
                ceiling.text());
    }

    /** {@code court-order} of {@code urn:emexchange:court-order:1}. */
    private static String stem(String standard) {
        return standard.substring(OWN.length(), standard.lastIndexOf(':'));
    }

    private String schema(String standard) {
        String file = "/schema/" + stem(standard) + "-1.0.xsd";
        if (!schemas.contains(file)) {
            throw new IllegalArgumentException("no schema for " + standard);
        }
        return "mappings/src/main/resources" + file;
    }

    private static Map<String, Object> label() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List.of(Label.MESSAGE_ID, Label.INTERCHANGE, Label.MARKING, Label.SENDER)
                .forEach(name -> properties.put(name, map("type", "string")));
        return map("type", "object", "properties", properties);
    }

    private static String kind(Door door) {
        return door.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> reference(String to) {
        return map(REFERENCE, to);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>(List.of(pairs));
        for (int i = 0; i < all.size(); i += 2) {
            map.put((String) all.get(i), all.get(i + 1));
        }
        return map;
    }

    @SuppressWarnings("unchecked") // every value that is looked into is a map of ours
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
