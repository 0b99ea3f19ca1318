package org.emexchange.hub.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of policy that people review: cells with commas between them, blank lines and lines with a hash left out. */
record ReviewedTable(String resource, String headings) {
    /** @throws IllegalStateException where the headings are others, or a row has more cells or fewer */
    List<String[]> rows() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).equals(headings)) {
            throw new IllegalStateException(resource + ": the headings are not " + headings);
        }
        return lines.subList(1, lines.size()).stream().map(this::cells).toList();
    }

    private String[] cells(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != headings.split(",", -1).length) {
            throw new IllegalStateException(resource + ": not " + headings + ": " + line);
        }
        return cells;
    }

    private List<String> lines() {
        InputStream table = Objects.requireNonNull(ReviewedTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
