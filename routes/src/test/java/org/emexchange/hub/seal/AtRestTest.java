package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtRestTest {
    private static final byte[] CLEAR = "tag at 19:00".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;
    private AtRest atRest;

    @BeforeEach
    void begin() {
        file = folder.resolve("keys/at-rest.properties");
        atRest = new AtRest(KeyFile.ensure(file));
    }

    @Test
    void givesBackWhatItEncrypted() {
        byte[] stored = atRest.encrypt(CLEAR, "held/1");

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("19:00");
        assertThat(atRest.decrypt(stored, "held/1")).isEqualTo(CLEAR);
        assertThat(new AtRest(KeyFile.read(file)).decrypt(stored, "held/1")).isEqualTo(CLEAR);
        assertThat(atRest.decrypt(atRest.encrypt(new byte[0], "x"), "x")).isEmpty();
    }

    @Test
    void encryptsTheSameToSomethingElseEachTime() {
        assertThat(atRest.encrypt(CLEAR, "x")).isNotEqualTo(atRest.encrypt(CLEAR, "x"));
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherPlace() {
        byte[] stored = atRest.encrypt(CLEAR, "held/1");

        assertThatThrownBy(() -> atRest.decrypt(stored, "held/2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWhatWasChangedInAnyOctet() {
        byte[] stored = atRest.encrypt(CLEAR, "x");
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> atRest.decrypt(changed, "x"))
                    .as("octet %d", i)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void doesNotOpenWhatWasCut() {
        byte[] stored = atRest.encrypt(CLEAR, "x");
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> atRest.decrypt(cut, "x")).isInstanceOf(IllegalStateException.class);
            if (length < 2 + 1 + 40 + 12) {
                assertThatThrownBy(() -> atRest.rewrap(cut)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void readsWhatOlderKeysEncryptedAndRewrapsItWithoutTouchingTheContent() throws Exception {
        byte[] old = atRest.encrypt(CLEAR, "x");
        AtRest rotated = new AtRest(KeyFile.rotate(file, Instant.EPOCH));
        assertThat(rotated.decrypt(old, "x")).isEqualTo(CLEAR);
        assertThatThrownBy(() -> atRest.decrypt(rotated.encrypt(CLEAR, "x"), "x"))
                .isInstanceOf(IllegalStateException.class);

        byte[] rewrapped = rotated.rewrap(old);

        int content = 12 + CLEAR.length + 16;
        assertThat(Arrays.copyOfRange(rewrapped, rewrapped.length - content, rewrapped.length))
                .isEqualTo(Arrays.copyOfRange(old, old.length - content, old.length));
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^key\\.1=.*$", ""));
        AtRest withoutTheOld = new AtRest(KeyFile.read(file));
        assertThat(withoutTheOld.decrypt(rewrapped, "x")).isEqualTo(CLEAR);
        assertThatThrownBy(() -> withoutTheOld.decrypt(old, "x")).isInstanceOf(IllegalStateException.class);
    }
}
