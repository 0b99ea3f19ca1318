package org.emexchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar that is shipped, with its own libraries and no other, as the README's first command starts it: within three
 * minutes every family has crossed over its own doors, refusals among them, a stop is orderly, and after a second start
 * nothing goes twice. Runs after the jar is packaged.
 */
class ShippedJarCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern DELIVERED = Pattern.compile("] DELIVERED \\S+ to \\S+, message \\S+");

    private static final List<String> CROSSED = List.of(
            "its doors are open",
            "] SHARED X01 ",
            "] SHARED X02 ",
            "] SHARED X03 ",
            "] SHARED X04 ",
            "] SHARED X05 ",
            "] SHARED X06 ",
            "] SHARED X07 probation",
            "] SHARED X07 emc",
            "] SHARED X08 ",
            "] SHARED X09 ",
            "] SHARED X10 ",
            "] SHARED X11 ",
            "] SHARED X12 ",
            "] SHARED X13 ",
            "] SHARED X14 ",
            "] SHARED X15 ",
            "] SHARED X17 ",
            "] SHARED X19 ",
            "] SHARED X20 police.humberside -> moj-em.directorate ",
            "] SHARED X20 moj-em.directorate -> emc.order-intake ",
            "] SHARED X20 emc.order-intake -> moj-em.directorate ",
            "] SHARED X20 moj-em.directorate -> police.humberside ",
            "] SHARED X21 thirdparty.ridings-law -> emc.order-intake ",
            "] SHARED X21 emc.order-intake -> thirdparty.ridings-law ",
            "] SHARED X23 ",
            "] SHARED X24 emc.order-intake -> probation",
            "] SHARED X24 probation",
            "] REFUSED X01 ",
            "] REFUSED X02 ",
            "] REFUSED X23 ",
            "MailParty probation.york-pdu read X01 ",
            "MailParty yot.leeds read X01 ",
            "MailParty thirdparty.ridings-law read X21 ",
            "MailParty emc.order-intake read X04 ");

    /** The second start goes on with what the first one began. */
    private static final List<String> AGAIN = List.of("its doors are open", "] DELIVERED X01 ", "] DELIVERED X02 ");

    @TempDir
    Path folder;

    @Test
    void carriesEveryFamilyOfTheDemonstrationAndNothingTwice() throws Exception {
        String first = run("first.log", CROSSED);
        String second = run("second.log", AGAIN);

        List<String> delivered = DELIVERED
                .matcher(first + second)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(delivered).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(journals()).contains("\tRECEIVED\t").doesNotContain("\tAGAIN\t", "\tUNREADABLE\t");
    }

    /** Until all of that has been said, and then an orderly stop. */
    private String run(String log, List<String> wanted) throws IOException, InterruptedException {
        Path said = folder.resolve(log);
        Process hub = start(said);
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (hub.isAlive()
                    && Instant.now().isBefore(end)
                    && !wanted.stream().allMatch(text(said)::contains)) {
                Thread.sleep(500);
            }
            assertThat(text(said)).contains(wanted);
            hub.destroy();
            assertThat(hub.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(text(said)).doesNotContain("ALERT", " ERROR ");
            return text(said);
        } finally {
            hub.destroyForcibly();
        }
    }

    private Process start(Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/em-exchange.jar").toAbsolutePath().toString(),
                        "--em.broker.port=0",
                        "--em.mail.port=0",
                        "--em.sftp.port=0",
                        "--em.mllp.release.port=0",
                        "--em.console.port=0",
                        "--em.mllp.alcohol-result.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What the parties say that they have seen. */
    private String journals() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("state").resolve("demo"))) {
            for (Path file : files.filter(path -> path.endsWith("journal.log")).toList()) {
                all.append(text(file));
            }
        }
        return all.toString();
    }
}
