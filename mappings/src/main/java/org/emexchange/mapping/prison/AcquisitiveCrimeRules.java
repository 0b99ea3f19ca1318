package org.emexchange.mapping.prison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Limits and police areas of the acquisitive crime project as dated reference data (EMS-4.1): {@code
 * reference/acquisitive-crime.csv}. A later statute is a new row.
 */
record AcquisitiveCrimeRules(List<Row> rows) {
    private static final String FILE = "/reference/acquisitive-crime.csv";
    private static final int COLUMNS = 3;

    /** One row, for releases on or after a day. */
    record Row(String rule, String value, LocalDate from) {}

    AcquisitiveCrimeRules {
        rows = List.copyOf(rows);
    }

    /** As they ship. A row that cannot be read stops the hub: no limit is ever guessed. */
    static AcquisitiveCrimeRules shipped() {
        try (InputStream in = AcquisitiveCrimeRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the lines of such a file: comments, the names of the columns, rows. */
    static AcquisitiveCrimeRules of(List<String> lines) {
        return new AcquisitiveCrimeRules(lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(AcquisitiveCrimeRules::row)
                .toList());
    }

    /** Least length of the sentence, in days. */
    int leastSentence(LocalDate released) {
        return latest("sentence-days", released);
    }

    /** Least length of the licence, in days. */
    int leastLicence(LocalDate released) {
        return latest("licence-days", released);
    }

    /** Whether monitoring is compulsory for those who live in the area. */
    boolean qualifies(String area, LocalDate released) {
        return rows.stream()
                .anyMatch(row -> row.rule().equals("area")
                        && row.value().equals(area)
                        && !row.from().isAfter(released));
    }

    /** The row in force; before the first of all, that one. */
    private int latest(String rule, LocalDate released) {
        List<Row> dated = rows.stream()
                .filter(row -> row.rule().equals(rule))
                .sorted(Comparator.comparing(Row::from))
                .toList();
        Row first = dated.get(0);
        return Integer.parseInt(dated.stream()
                .filter(row -> !row.from().isAfter(released))
                .reduce(first, (earlier, later) -> later)
                .value());
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns: " + line);
        }
        return new Row(cells[0], cells[1], LocalDate.parse(cells[2]));
    }
}
