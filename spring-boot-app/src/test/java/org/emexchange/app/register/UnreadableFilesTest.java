package org.emexchange.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the register's folder and is no entry of it. */
class UnreadableFilesTest {
    private final TestRegister register = new TestRegister();

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("parties/police.avon.yml", "", "the file is empty"),
                Arguments.of("parties/police.avon.yml", "---\na: 1\n---\nb: 2\n", "not YAML as it is read here"),
                Arguments.of("parties/police.avon.yml", "- a\n", "the party: what is there is not of the right kind"),
                Arguments.of("parties/police.avon.yml", "a: ".repeat(40_000), "not YAML as it is read here"),
                Arguments.of("parties/police.avon.yaml", "id: police.avon\n", "nothing is read here"),
                Arguments.of("parties/north/police.avon.yml", "id: police.avon\n", "nothing is read here"),
                Arguments.of("people/ada.yml", "id: ada\n", "nothing is read here"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesAFileThatIsNoEntry(String file, String text, String sentence) {
        assertThat(register.with(file, text).faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.sentence()).contains(sentence);
        });
    }

    @Test
    void refusesAFileThatIsNotUtf8() {
        byte[] latin = register.text("agreements/EMX-ISA-900.yml")
                .replace("regions", "r\u00e9gions")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(register.with("agreements/EMX-ISA-900.yml", latin).faults())
                .singleElement()
                .asString()
                .contains("agreements/EMX-ISA-900.yml, line 1: the file is not UTF-8");
    }
}
