package org.emexchange.mapping.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final Periods TO_TEN = of(5, 10);

    @Test
    void includeTheStartAndNotTheEnd() {
        assertThat(TO_TEN.contains(day(5))).isTrue();
        assertThat(TO_TEN.contains(day(10))).isFalse();
        assertThat(TO_TEN.contains(day(4))).isFalse();
    }

    @Test
    void coverWhatLiesWhollyWithin() {
        assertThat(TO_TEN.cover(day(5), day(10))).isTrue();
        assertThat(TO_TEN.cover(day(4), day(6))).isFalse();
        assertThat(TO_TEN.cover(day(9), day(11))).isFalse();
        assertThat(Periods.ALWAYS.cover(day(1), day(28))).isTrue();
        assertThat(Periods.NONE.cover(day(1), day(2))).isFalse();
    }

    @Test
    void joinWhatTouches() {
        assertThat(TO_TEN.or(of(10, 12)).all()).isEqualTo(of(5, 12).all());
        assertThat(TO_TEN.or(of(11, 12)).cover(day(9), day(12))).isFalse();
        assertThat(TO_TEN.or(new Periods(List.of(new Period(day(7), Optional.empty()))))
                        .contains(day(28)))
                .isTrue();
        assertThat(of(5, 20).or(of(6, 7))).isEqualTo(of(5, 20));
    }

    @Test
    void endAtAMoment() {
        assertThat(TO_TEN.until(day(7))).isEqualTo(of(5, 7));
        assertThat(TO_TEN.until(day(5))).isEqualTo(Periods.NONE);
        assertThat(Periods.ALWAYS.until(day(7)).contains(day(6))).isTrue();
    }

    @Test
    void haveInCommonWhatLiesInBoth() {
        assertThat(TO_TEN.or(of(12, 20)).and(of(8, 14))).isEqualTo(of(8, 10).or(of(12, 14)));
        assertThat(Periods.ALWAYS.and(TO_TEN)).isEqualTo(TO_TEN);
        assertThat(TO_TEN.and(of(10, 12))).isEqualTo(Periods.NONE);
    }

    private static Periods of(int from, int to) {
        return new Periods(List.of(new Period(day(from), Optional.of(day(to)))));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-11-%02dT00:00:00Z".formatted(day));
    }
}
