package org.emexchange.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register with any one field broken is refused by file, line and a sentence. */
class BrokenFieldsTest {
    private static final String CASES = "/register/broken-fields.txt";
    private static final String SCHEMA = "/register/register.schema.json";

    static Stream<Case> cases() throws IOException {
        return new String(resource(CASES), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Case::of);
    }

    @Test
    void takesTheRegisterThatTheCasesBreak() {
        assertThat(new TestRegister().faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("ISP-3.3")
    @Tag("COP-50")
    void saysWhereAndWhy(Case broken) {
        var faults = new TestRegister()
                .withLine(broken.file(), broken.line(), broken.text())
                .faults();

        assertThat(faults)
                .as("%s", faults)
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(broken.file()))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(broken.toldAt());
                    assertThat(fault.sentence()).contains(broken.sentence());
                });
    }

    /** A key that is new in the schema has to be broken too. */
    @ParameterizedTest
    @EnumSource
    void breaksEveryFieldOfTheSchema(EntryKind kind) throws IOException {
        Set<String> broken = new TreeSet<>();
        cases().filter(one -> EntryKind.of(one.file()).equals(java.util.Optional.of(kind)))
                .forEach(one -> broken.addAll(
                        Arrays.asList(one.sentence().split("[: ]", 2)[0].split("\\."))));
        JsonNode definitions = new JsonMapper().readTree(resource(SCHEMA)).get("$defs");
        Set<String> fields = new TreeSet<>();
        collect(definitions, definitions.get(kind.definition()), fields);

        assertThat(fields).contains("version").isSubsetOf(broken);
    }

    private static void collect(JsonNode definitions, JsonNode part, Set<String> fields) {
        JsonNode reference = part.path("$ref");
        if (reference.isString()) {
            collect(definitions, definitions.get(reference.asString().substring("#/$defs/".length())), fields);
        }
        if (part.has("items")) {
            collect(definitions, part.get("items"), fields);
        }
        part.path("properties").properties().forEach(field -> {
            fields.add(field.getKey());
            collect(definitions, field.getValue(), fields);
        });
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BrokenFieldsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /**
     * One line of a file broken.
     *
     * @param text in its place; empty to leave it out
     * @param sentence part of what must be told
     */
    record Case(String file, int line, String text, int toldAt, String sentence) {
        static Case of(String row) {
            String[] cells = row.split(" \\| ", 5);
            String text = cells[2].startsWith("'") && cells[2].endsWith("'")
                    ? cells[2].substring(1, cells[2].length() - 1)
                    : cells[2];
            return new Case(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    text.equals("-") ? "" : text,
                    Integer.parseInt(cells[3]),
                    cells[4]);
        }
    }
}
