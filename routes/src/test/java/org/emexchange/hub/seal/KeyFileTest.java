package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerReadsWhatItMakes() throws IOException {
        Path file = folder.resolve("keys/at-rest.properties");

        KeyFile.ensure(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsTheKeysThatAreThere() {
        Path file = folder.resolve("k");
        byte[] first = KeyFile.ensure(file).key("1");

        assertThat(KeyFile.ensure(file).key("1")).isEqualTo(first);
        assertThat(KeyFile.rotate(file, Instant.EPOCH).key("1")).isEqualTo(first);
        assertThat(KeyFile.read(file).currentId()).isEqualTo("2");
        assertThat(KeyFile.read(file).key("2")).isNotEqualTo(first);
    }

    @Test
    void manyStartsAtOnceAgreeOnOneKey() throws Exception {
        Path file = folder.resolve("k");
        ExecutorService starts = Executors.newFixedThreadPool(8);
        try {
            CyclicBarrier together = new CyclicBarrier(8);
            Callable<String> start = () -> {
                together.await();
                return new Pseudonym(KeyFile.ensure(file)).of("CO-1");
            };
            Set<String> seen = new HashSet<>();
            for (Future<String> each :
                    starts.invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList())) {
                seen.add(each.get());
            }
            assertThat(seen).hasSize(1);
        } finally {
            starts.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "current=1\nkey.1=KEY\n",
                "current=1\npseudonym=KEY\n",
                "current=2\nkey.1=KEY\npseudonym=KEY\n",
                "key.1=KEY\npseudonym=KEY\n",
                "current=1\nkey.1=KEYKEY\npseudonym=KEY\n",
                "current=1\nkey.1=0123\npseudonym=KEY\n",
                "current=1\nkey.1=KEY\npseudonym=\n",
                "current=1\nkey.1=xyz\npseudonym=KEY\n"
            })
    void refusesAFileThatLacksAKey(String text) throws IOException {
        Path file = secret(text);

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    @Test
    void refusesAFileThatEverybodyMayRead() throws IOException {
        Path file = secret("current=1\nkey.1=KEY\npseudonym=KEY\n");
        assertThat(KeyFile.read(file).currentId()).isEqualTo("1");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesNoKeysWhereTheyAreToBeThere() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void pseudonymsAreKeyedAndStable() throws IOException {
        Pseudonym pseudonym = new Pseudonym(KeyFile.read(secret("current=1\nkey.1=KEY\npseudonym=KEY\n")));
        Path other = folder.resolve("other");

        assertThat(pseudonym.of("CO-2026-0007")).matches("[0-9a-f]{32}").isEqualTo(pseudonym.of("CO-2026-0007"));
        assertThat(pseudonym.of("CO-2026-0008")).isNotEqualTo(pseudonym.of("CO-2026-0007"));
        assertThat(new Pseudonym(KeyFile.ensure(other)).of("CO-2026-0007"))
                .isNotEqualTo(pseudonym.of("CO-2026-0007"))
                .isEqualTo(new Pseudonym(KeyFile.rotate(other, Instant.EPOCH)).of("CO-2026-0007"));
    }

    private Path secret(String text) throws IOException {
        Path file = folder.resolve("secret");
        Files.writeString(file, text.replace("KEY", KEY));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
