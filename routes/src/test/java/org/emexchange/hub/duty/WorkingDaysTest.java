package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.shipped();
    private static final String TABLE = "/duty/working-days.csv";

    /** The table was made by {@code working-days.py} from the rules of the calendar, without the hub's bank holidays. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8})
    void agreesWithAnIndependentTableOnEveryDay(int number) throws IOException {
        List<String[]> rows = independent();
        assertThat(rows).hasSize(1827);
        int column = List.of(1, 5, 8).indexOf(number) + 1;

        rows.forEach(row -> {
            LocalDate day = LocalDate.parse(row[0]);
            Instant midnight = day.atStartOfDay(London.ZONE).toInstant();
            for (Instant event : List.of(midnight, London.endOf(day), midnight.plusSeconds(11 * 3600))) {
                assertThat(due(event, number))
                        .as("%d working days from %s", number, event)
                        .isEqualTo(row[column]);
            }
        });
    }

    private static String due(Instant event, int number) {
        try {
            return new Term.WorkingDay(number)
                    .due(event, DAYS)
                    .map(Instant::toString)
                    .orElseThrow();
        } catch (BeyondCalendarException e) {
            return "-";
        }
    }

    @Test
    void knowsTheYearsOfTheTableAndNoOther() {
        assertThat(DAYS.firstYear()).isEqualTo(2024);
        assertThat(DAYS.lastYear()).isEqualTo(2028);
        assertThatThrownBy(() -> DAYS.after(LocalDate.parse("2028-12-29"), 1))
                .isInstanceOfSatisfying(
                        BeyondCalendarException.class,
                        beyond -> assertThat(beyond.year()).isEqualTo(2029))
                .hasMessage("this needs the bank holidays of 2029; those of 2024 to 2028 are known");
        assertThatThrownBy(() -> DAYS.isWorkingDay(LocalDate.parse("2023-12-31")))
                .isInstanceOf(BeyondCalendarException.class);
        assertThat(DAYS.after(LocalDate.parse("2028-12-28"), 1)).isEqualTo("2028-12-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-29, 1",
        "2026-12-25, 2026-12-28, 0",
        "2024-03-28, 2024-04-08, 5",
        "2026-08-28, 2026-08-28, 0"
    })
    void countsTheWorkingDaysAfterTheFirstUpToTheLast(LocalDate first, LocalDate last, int working) {
        assertThat(DAYS.between(first, last)).isEqualTo(working);
    }

    @Test
    void takesNoTableThatCannotBeRight() {
        List<LocalDate> whole = List.of(
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-04-03"),
                LocalDate.parse("2026-04-06"),
                LocalDate.parse("2026-05-04"),
                LocalDate.parse("2026-05-25"),
                LocalDate.parse("2026-08-31"),
                LocalDate.parse("2026-12-25"),
                LocalDate.parse("2026-12-28"));
        assertThat(WorkingDays.of(whole).lastYear()).isEqualTo(2026);

        assertThatThrownBy(() -> WorkingDays.of(whole.subList(0, 7)))
                .hasMessageContaining("not all bank holidays of 2026");
        assertThatThrownBy(() -> WorkingDays.of(with(whole, "2028-01-03"))).hasMessageContaining("of 2027");
        assertThatThrownBy(() -> WorkingDays.of(with(whole, "2026-12-28"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> WorkingDays.of(with(whole, "2026-12-26")))
                .hasMessageContaining("no working day anyway");
        assertThatThrownBy(() -> WorkingDays.of(List.of())).hasMessageContaining("no bank holiday");
    }

    private static List<LocalDate> with(List<LocalDate> days, String more) {
        return Stream.concat(days.stream(), Optional.of(LocalDate.parse(more)).stream())
                .toList();
    }

    private static List<String[]> independent() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDaysTest.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
