package org.emexchange.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.app.Flows;
import org.emexchange.app.register.RegisterFiles;
import org.emexchange.app.register.RegisterText;
import org.emexchange.hub.pipeline.Addresses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the tools of a party read about the hub's doors. */
@Tag("EMS-2.4-doc")
class AsyncApiPageTest {
    private static final Path SCHEMAS = Path.of("../mappings/src/main/resources/schema");

    private final String text = page();
    private final Map<String, Object> document = new Yaml().load(text);

    @Test
    void isAsTheSpecificationWantsIt() throws IOException {
        assertThat(faults(text)).isEmpty();
        assertThat(faults(text.replace("action: receive", "action: take"))).isNotEmpty();
    }

    @Test
    void namesEveryAddressOfTheBrokerAndNoOther() {
        Set<String> described = channels().values().stream()
                .filter(channel -> String.valueOf(channel.get("servers")).contains("#/servers/jms"))
                .map(channel -> String.valueOf(channel.get("address")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> atTheBroker =
                Addresses.of(Flows.interchanges(), RegisterFiles.load(RegisterText.demonstration())).stream()
                        .filter(address -> !address.endsWith(".urgent"))
                        .map(address -> address.replaceFirst("^.*\\.(in|out)\\.", "{party}.$1."))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(atTheBroker);
    }

    @Test
    void saysInWhichFormatEachRecipientGetsItsCopy() {
        Flows.interchanges()
                .forEach(flow -> flow.copies()
                        .forEach(copy -> assertThat(copy.disclosure().standards())
                                .as(flow.name() + " to " + copy.id())
                                .isNotEmpty()));
        assertThat(channels())
                .allSatisfy((name, channel) ->
                        assertThat((Map<?, ?>) channel.get("messages")).as(name).isNotEmpty());
        assertThat(messagesOf("court-order.to-em-contractor.jms")).containsExactly("contractor-order-sent");
        assertThat(messagesOf("data-request.to-em-contractor.jms"))
                .containsExactly("contractor-data-request-sent", "contractor-data-withdrawal-sent");
        assertThat(messagesOf("release.from-party.mllp")).containsExactly("adt_a03");
    }

    private List<String> messagesOf(String channel) {
        Map<String, Object> described = Objects.requireNonNull(channels().get(channel), channel);
        Map<?, ?> messages = (Map<?, ?>) Objects.requireNonNull(described.get("messages"));
        return messages.keySet().stream().map(String::valueOf).sorted().toList();
    }

    @SuppressWarnings("unchecked") // as the specification has it
    private Map<String, Map<String, Object>> channels() {
        return new TreeMap<>((Map<String, Map<String, Object>>) Objects.requireNonNull(document.get("channels")));
    }

    private static List<Error> faults(String yaml) throws IOException {
        try (InputStream schema = AsyncApiPageTest.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema))
                    .validate(new JsonMapper().writeValueAsString(new Yaml().<Object>load(yaml)), InputFormat.JSON);
        }
    }

    private static String page() {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            List<String> schemas =
                    files.map(file -> "/schema/" + file.getFileName()).sorted().toList();
            return AsyncApiPage.of(Flows.interchanges(), schemas).text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
