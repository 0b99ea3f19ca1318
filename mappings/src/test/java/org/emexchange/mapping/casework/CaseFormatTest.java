package org.emexchange.mapping.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every casework message: what its schema has is decided on, and each recipient's copy is as somebody wrote it by hand. */
class CaseFormatTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String SOURCE = "6f1f9a52-0f7e-4c58-9a6b-3d1f1c8d2b40";

    static Stream<String> names() throws IOException {
        try (Stream<Path> tables = Files.list(RESOURCES.resolve("disclosure"))) {
            return tables.map(file -> file.getFileName().toString().replace(".csv", "")).sorted().toList().stream();
        }
    }

    /** Each file {@code CASE.RECIPIENT.xml}: what that recipient gets of {@code CASE.xml}. */
    static Stream<String> copies() throws IOException {
        return names().flatMap(name ->
                files(name).filter(file -> file.matches("[a-z-]+\\.[a-z-]+")).map(file -> name + "/" + file));
    }

    private static Stream<String> files(String name) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("examples/" + name))) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.xml$", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    @Tag("COP-17")
    void givesEachRecipientWhatTheHandWrittenCopyHas(String copy) {
        String name = copy.substring(0, copy.indexOf('/'));
        String original = copy.substring(0, copy.indexOf('.'));
        String audience =
                copy.substring(copy.indexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
        CaseFormat format = CaseFormat.of(name);
        CaseDocument sent = Published.of(original + ".xml").read(format::read);

        assertThat(new String(format.copy(sent, audience, SOURCE), UTF_8))
                .isEqualTo(Published.of(copy + ".xml").asWritten().replaceFirst("<!--.*?-->\\s*", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("COP-17")
    void decidesOnEachElementOfTheSchemaAndOnNoOther(String name) {
        DisclosureTable table = CaseFormat.of(name).disclosure();

        assertThat(table.rows().stream().map(DisclosureTable.Row::element).toList())
                .containsExactlyInAnyOrderElementsOf(SchemaLeaves.of(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasACopyForEachRecipientAmongItsExamples(String name) {
        Set<String> shown = files(name)
                .filter(file -> file.contains("."))
                .map(file -> file.substring(file.indexOf('.') + 1)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        CaseFormat.of(name).disclosure().audiences());
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsNoCopyAsIfItHadBeenSent(String name) {
        String copy = files(name).filter(file -> file.contains(".")).findFirst().orElseThrow();
        CaseFormat format = CaseFormat.of(name);

        Published.of(name + "/" + copy + ".xml").isRefusedBy(format::read, Kind.SCHEMA, format.document() + "Copy");
    }

    @Test
    void givesNothingToAWhomNobodyHasDecidedOn() {
        CaseFormat format = CaseFormat.of("breach-decision");
        CaseDocument sent = Published.of("breach-decision/proceed.xml").read(format::read);

        assertThatIllegalArgumentException().isThrownBy(() -> format.copy(sent, "POLICE", SOURCE));
    }

    @Test
    void givesNobodyWhatHasNoLine() {
        DisclosureTable table = DisclosureTable.of("here", List.of("element,POLICE,why", "OrderId,GIVEN,which order"));

        assertThat(table.to("POLICE").isGiven("OrderId")).isTrue();
        assertThat(table.to("POLICE").isGiven("Person/Name")).isFalse();
        assertThat(table.to("POLICE").holdsAny("Person")).isFalse();
    }

    @Test
    void takesNoTableThatLeavesSomethingOpen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DisclosureTable.of("here", List.of("element,POLICE,why", "OrderId,GIVEN,")))
                .withMessageContaining("OrderId");
        assertThatIllegalStateException()
                .isThrownBy(() -> DisclosureTable.of("here", List.of("element,POLICE", "OrderId,GIVEN")));
        assertThatIllegalStateException()
                .isThrownBy(() -> DisclosureTable.of(
                        "here", List.of("element,POLICE,why", "OrderId,GIVEN,which", "OrderId,KEPT_BACK,other")))
                .withMessageContaining("two lines");
    }
}
