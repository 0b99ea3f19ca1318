package org.emexchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {
    private static final String HEAD = "event,rule,due_utc,due_london,error";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The examples of the design, by a rule, by a term, by a moment with an offset and by a day. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-24T23:30:00Z, PI-3.3, 2026-12-29T23:59:59Z, 2026-12-29T23:59:59+00:00",
        "2026-08-28T23:00:00Z, 1WD, 2026-09-01T22:59:59Z, 2026-09-01T23:59:59+01:00",
        "2026-08-29T00:00:00+01:00, 1WD, 2026-09-01T22:59:59Z, 2026-09-01T23:59:59+01:00",
        "2024-03-28T09:00:00Z, 5WD, 2024-04-08T22:59:59Z, 2024-04-08T23:59:59+01:00",
        "2026-08-29, 1WD, 2026-09-01T22:59:59Z, 2026-09-01T23:59:59+01:00",
        "2026-03-28T10:00:00Z, PI-3.14, 2026-03-29T10:00:00Z, 2026-03-29T11:00:00+01:00",
        "2026-04-20, EPG-end-28, 2026-03-23T23:59:59Z, 2026-03-23T23:59:59+00:00",
    })
    void answersOne(String event, String rule, String utc, String london) {
        assertThat(run("", event, rule)).isEqualTo(DueCommand.DONE);
        assertThat(said()).containsExactly(HEAD, String.join(",", event, rule, utc, london, ""));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void answersEachLineAndGivesTheOtherCellsBack() {
        String asked =
                "\uFEFFevent,rule,case\r\n2026-12-24T23:30:00Z,PI-3.3,\"Müller, A\"\r\n\r\n2026-12-24,PI-3.15-breach,B\r\n";
        assertThat(run(asked, "-")).isEqualTo(DueCommand.DONE);
        assertThat(said())
                .containsExactly(
                        "event,rule,case,due_utc,due_london,error",
                        "2026-12-24T23:30:00Z,PI-3.3,\"Müller, A\",2026-12-29T23:59:59Z,2026-12-29T23:59:59+00:00,",
                        "2026-12-24,PI-3.15-breach,B,2027-01-08T23:59:59Z,2027-01-08T23:59:59+00:00,");
    }

    @Test
    void answersAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("events.csv"), "event,rule\n2024-03-28T09:00:00Z,5WD\n");
        assertThat(run("", file.toString())).isEqualTo(DueCommand.DONE);
        assertThat(said()).endsWith("2024-03-28T09:00:00Z,5WD,2024-04-08T22:59:59Z,2024-04-08T23:59:59+01:00,");
    }

    /** One line without an answer keeps no other from its own. */
    @Test
    void saysOfALineWhyItHasNoAnswer() {
        String asked = """
                event,rule
                2028-12-29T10:00:00Z,1WD
                2026-12-24T23:30:00,1WD
                2026-12-24,24H
                2026-12-24,PI-3.10
                2026-12-24,PI-9.9
                2026-12-24
                2026-02-30,1WD
                2026-12-24,1WD
                """;
        assertThat(run(asked, "-")).isEqualTo(DueCommand.NOT_ALL);
        assertThat(said()).hasSize(9);
        assertThat(said().get(1))
                .isEqualTo(
                        "2028-12-29T10:00:00Z,1WD,,,this needs the bank holidays of 2029; those of 2024 to 2028 are known");
        assertThat(said().get(2)).contains(",,,\"2026-12-24T23:30:00 is no event. EVENT is a moment with its offset (");
        assertThat(said().get(3)).isEqualTo("2026-12-24,24H,,,24H counts from a moment and not from a day: 2026-12-24");
        assertThat(said().get(4)).endsWith(",,,PI-3.10 has no date of its own: it is due by what the message states");
        assertThat(said().get(5)).contains(",,,\"PI-9.9 is no term: 5WD working days, ");
        assertThat(said().get(6)).startsWith("2026-12-24,,,\" is no term");
        assertThat(said().get(7)).contains("2026-02-30 is no event");
        assertThat(said().get(8)).isEqualTo("2026-12-24,1WD,2026-12-29T23:59:59Z,2026-12-29T23:59:59+00:00,");
    }

    @Test
    void listsTheRules() {
        assertThat(run("", "rules")).isEqualTo(DueCommand.DONE);
        assertThat(said())
                .contains("PI-3.3,1WD,ENFORCED,PI 3.3,the risk or that none is known")
                .hasSizeGreaterThan(40);
    }

    @Test
    void saysHowItIsCalled() {
        for (List<String> words : List.of(List.<String>of(), List.of("--all"), List.of("2026-12-24", "1WD", "2WD"))) {
            assertThat(run("", words.toArray(String[]::new))).isEqualTo(DueCommand.MISUSED);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("[OFFICIAL] Not done: due EVENT RULE")
                .contains("Bank holidays are known for 2024 to 2028.");
        assertThat(said()).isEmpty();
    }

    @Test
    void takesNoFileThatIsNone() {
        assertThat(run("2026-12-24,1WD\n", "-")).isEqualTo(DueCommand.MISUSED);
        assertThat(run("", "-")).isEqualTo(DueCommand.MISUSED);
        assertThat(run("", "no/such/file.csv")).isEqualTo(DueCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the first line has to begin with the headings event,rule")
                .contains("cannot be read: no/such/file.csv");
        assertThat(said()).isEmpty();
    }

    @Test
    void isACommandOfTheJar() {
        assertThat(Commands.isOne("due", "2026-12-24", "1WD")).isTrue();
        assertThat(CommandLine.run("due", "2026-12-24", "1WD")).isEqualTo(DueCommand.DONE);
        assertThat(CommandLine.run("due", "2028-12-31", "1WD")).isEqualTo(DueCommand.NOT_ALL);
    }

    private int run(String input, String... words) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new DueCommand(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), to, error)
                .run(List.of(words));
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
