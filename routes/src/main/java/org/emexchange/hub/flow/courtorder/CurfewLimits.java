package org.emexchange.hub.flow.courtorder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emexchange.mapping.shared.OrderType;

/** The limits of a curfew as dated reference data (PI-5.2): {@code reference/curfew-limits.csv}. */
record CurfewLimits(List<CurfewLimit> rows) {
    private static final String FILE = "/reference/curfew-limits.csv";
    private static final int COLUMNS = 9;

    CurfewLimits {
        rows = List.copyOf(rows);
    }

    /** As they ship. A row that cannot be read stops the hub: no limit is ever guessed. */
    static CurfewLimits shipped() {
        try (InputStream in = CurfewLimits.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the lines of such a file: comments, the names of the columns, rows. */
    static CurfewLimits of(List<String> lines) {
        return new CurfewLimits(lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(CurfewLimits::row)
                .toList());
    }

    /** The row for an order; empty where no row is about such orders. */
    Optional<CurfewLimit> of(OrderType type, Optional<LocalDate> convicted) {
        return rows.stream()
                .filter(row -> row.isFor(type, convicted))
                .max(Comparator.comparing(row -> row.convictedFrom().orElse(LocalDate.MIN)));
    }

    private static CurfewLimit row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns: " + line);
        }
        return new CurfewLimit(
                cells[0],
                active(cells[1], cells[2]),
                Arrays.stream(cells[3].split("\\|")).map(OrderType::valueOf).collect(Collectors.toSet()),
                Optional.of(cells[4]).filter(cell -> !cell.isEmpty()).map(LocalDate::parse),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                Optional.of(cells[7]).filter(cell -> !cell.isEmpty()).map(Integer::valueOf),
                Integer.parseInt(cells[8]));
    }

    private static boolean active(String status, String confirmedBy) {
        return switch (status) {
            case "active" -> {
                if (confirmedBy.isBlank()) {
                    throw new IllegalStateException(FILE + ": a row is active that nobody has confirmed");
                }
                yield true;
            }
            case "to be confirmed" -> false;
            default -> throw new IllegalStateException(FILE + ": status " + status);
        };
    }
}
