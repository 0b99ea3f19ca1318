package org.emexchange.app.register;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one schema of the register's files, {@code register/register.schema.json}: what may be in each of them. */
final class RegisterSchema {
    private static final String FILE = "/register/register.schema.json";
    private static final String DEFINITIONS = "$defs";
    private static final String REFERENCE = "$ref";

    private final JsonNode document;
    private final Map<EntryKind, Schema> schemas = new EnumMap<>(EntryKind.class);

    RegisterSchema() {
        JsonMapper json = new JsonMapper();
        try (InputStream in = Objects.requireNonNull(RegisterSchema.class.getResourceAsStream(FILE), FILE)) {
            document = json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .formatAssertionsEnabled(true)
                        .build()));
        for (EntryKind kind : EntryKind.values()) {
            ObjectNode one = json.createObjectNode();
            one.put(REFERENCE, "#/" + DEFINITIONS + "/" + kind.definition());
            one.set(DEFINITIONS, document.get(DEFINITIONS));
            schemas.put(kind, registry.getSchema(one));
        }
    }

    /** Everything in the file that the schema does not allow. */
    List<RegisterFault> faults(EntryKind kind, YamlTree file) {
        return Objects.requireNonNull(schemas.get(kind)).validate(file.root()).stream()
                .map(error -> fault(kind, file, error))
                .distinct()
                .toList();
    }

    private RegisterFault fault(EntryKind kind, YamlTree file, Error error) {
        String at = error.getInstanceLocation().toString();
        String property = Objects.requireNonNullElse(error.getProperty(), "");
        String pointer = property.isEmpty() ? at : YamlTree.pointer(at, property);
        SchemaPart part = part(kind, pointer);
        return file.fault(
                error.getKeyword().equals("required") ? at : pointer,
                FaultSentence.of(error, name(pointer, kind), part, part(kind, at)));
    }

    private static String name(String pointer, EntryKind kind) {
        return pointer.isEmpty()
                ? "the " + kind.definition()
                : pointer.substring(1).replace('/', '.');
    }

    /** What the schema says of the part of a file at that pointer. */
    private SchemaPart part(EntryKind kind, String pointer) {
        SchemaPart part = new SchemaPart(definition(kind.definition()), "");
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            part = step(part, step);
        }
        return part;
    }

    private SchemaPart step(SchemaPart within, String name) {
        JsonNode found = name.matches("\\d+")
                ? within.node().path("items")
                : within.node().path("properties").path(name);
        String own = found.path("description").asString("");
        if (found.has(REFERENCE)) {
            String path = found.get(REFERENCE).asString();
            found = definition(path.substring(path.lastIndexOf('/') + 1));
        }
        return new SchemaPart(found, own.isEmpty() ? found.path("description").asString("") : own);
    }

    private JsonNode definition(String name) {
        return document.path(DEFINITIONS).path(name);
    }

    /** @param description what belongs there, as a sentence; empty where the schema has no such part */
    record SchemaPart(JsonNode node, String description) {
        List<String> keys() {
            return node.path("properties")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Stream<String> choices() {
            return node.path("enum").valueStream().map(JsonNode::asString);
        }
    }
}
