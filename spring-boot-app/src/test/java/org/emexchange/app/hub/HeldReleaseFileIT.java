package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file whose messages all came before those that they follow: kept once, and let go message by message. */
@Tag("COP-27")
class HeldReleaseFileIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    private static final TestFolder FOLDER = HUB.folder(PRISON);
    private static final int MESSAGES = 30;

    private final List<String> releases =
            Stream.generate(ReleaseFiles::newId).limit(MESSAGES).toList();

    @Test
    void keepsTheFileOnceAndLetsEachOfItsMessagesGo() {
        byte[] early = sealed("2");
        String digest = Digest.sha256(early);
        FOLDER.drop("release", early);
        Patience.until(() -> count("SELECT count(*) FROM held WHERE file = ?", digest) == MESSAGES);
        assertThat(count("SELECT coalesce(sum(octet_length(octets)), 0) FROM held WHERE file = ?", digest))
                .isZero();
        assertThat(count("SELECT octet_length(octets) FROM held_file WHERE digest = ?", digest))
                .isBetween((long) early.length, early.length + 1_024L);

        FOLDER.drop("release", sealed("1"));
        for (String release : releases) {
            arrived(release);
            arrived(release);
        }
        Patience.until(() -> count("SELECT count(*) FROM held_file WHERE digest = ?", digest) == 0);
    }

    private byte[] sealed(String number) {
        String[] messages = IntStream.range(0, MESSAGES)
                .mapToObj(n -> ReleaseFiles.message("hdc", PRISON, number + "-" + n, releases.get(n), number))
                .toArray(String[]::new);
        return FOLDER.seal().sealed(ReleaseFiles.header(PRISON), ReleaseFiles.payload(PRISON, messages));
    }

    private static void arrived(String release) {
        HUB.party("emc.order-intake")
                .await("release", one -> one.opening().header().order().equals(Optional.of(release)));
    }

    private static long count(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? 0 : count;
    }
}
