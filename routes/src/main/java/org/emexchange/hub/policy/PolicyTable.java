package org.emexchange.hub.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A reviewed table of the hub's resources: a line of headings, then one row a line; {@code #} begins a remark. */
public final class PolicyTable {
    private PolicyTable() {}

    /**
     * The cells of every row.
     *
     * @param name of the resource
     * @param headings exactly as the first line has them
     * @throws IllegalStateException where the headings are others, or a row has more cells or fewer
     */
    public static List<String[]> rows(String name, String headings) {
        InputStream table = Objects.requireNonNull(PolicyTable.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows(name, headings, reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> rows(String name, String headings, Stream<String> text) {
        List<String> lines =
                text.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (!lines.get(0).equals(headings)) {
            throw new IllegalStateException(name + ": the headings are not " + headings);
        }
        int cells = headings.split(",", -1).length;
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        rows.stream().filter(row -> row.length != cells).findFirst().ifPresent(row -> {
            throw new IllegalStateException(name + ": not " + cells + " cells: " + String.join(",", row));
        });
        return rows;
    }
}
