package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void afterFiveFailuresOneIsShutOutFromThereForAQuarterOfAnHour() {
        IntStream.range(0, 4).forEach(i -> attempts.failed("dm-1", "10.0.0.1"));
        assertThat(attempts.tooMany("dm-1", "10.0.0.1")).isFalse();
        attempts.failed("dm-1", "10.0.0.1");

        assertThat(attempts.tooMany("dm-1", "10.0.0.1")).isTrue();
        assertThat(attempts.tooMany("dm-1", "10.0.0.2")).isFalse();
        assertThat(attempts.tooMany("dm-2", "10.0.0.1")).isFalse();
        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
        assertThat(attempts.tooMany("dm-1", "10.0.0.1")).isFalse();
    }

    @Test
    void afterTwentyFailuresNobodyIsLetInFromThere() {
        IntStream.range(0, 20).forEach(i -> attempts.failed("dm-" + i, "10.0.0.1"));

        assertThat(attempts.tooMany("dm-99", "10.0.0.1")).isTrue();
        assertThat(attempts.tooMany("dm-99", "10.0.0.2")).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailuresOfThatOne() {
        IntStream.range(0, 4).forEach(i -> attempts.failed("dm-1", "10.0.0.1"));
        attempts.succeeded("dm-1", "10.0.0.1");
        IntStream.range(0, 4).forEach(i -> attempts.failed("dm-1", "10.0.0.1"));

        assertThat(attempts.tooMany("dm-1", "10.0.0.1")).isFalse();
    }
}
