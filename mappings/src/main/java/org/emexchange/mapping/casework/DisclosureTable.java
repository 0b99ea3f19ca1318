package org.emexchange.mapping.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which elements of a message each recipient is given, one line for each element that holds text, reviewed by hand. What
 * has no line is given to nobody, so that an element which is added to a schema leaves only once somebody has decided
 * on it. Pure.
 *
 * @param audiences the columns: the recipients by their part in the case
 */
public record DisclosureTable(List<String> audiences, List<Row> rows) {
    private static final String ELEMENT = "element";
    private static final String WHY = "why";

    public DisclosureTable {
        audiences = List.copyOf(audiences);
        rows = List.copyOf(rows);
    }

    /** What becomes of one element in each recipient's copy. */
    public enum Fate {
        GIVEN,
        /** For the hub, or for another recipient. */
        KEPT_BACK
    }

    /** @param element its path below the root, without numbers: {@code Proceed/Hearing/Court} */
    public record Row(String element, Map<String, Fate> fates, String why) {
        public Row {
            fates = Map.copyOf(fates);
        }
    }

    static DisclosureTable of(String name) {
        String place = "/disclosure/" + name + ".csv";
        try (InputStream in = DisclosureTable.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("no table " + place);
            }
            return of(
                    place,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException with the place and the line, where it is not such a table */
    static DisclosureTable of(String place, List<String> text) {
        List<String> lines = text.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> heads = List.of(lines.get(0).split(",", -1));
        if (heads.size() < 3
                || !heads.get(0).equals(ELEMENT)
                || !heads.get(heads.size() - 1).equals(WHY)) {
            throw new IllegalStateException(place + ": the headings are not element, recipients, why");
        }
        List<String> audiences = heads.subList(1, heads.size() - 1);
        List<Row> rows = new ArrayList<>();
        lines.stream().skip(1).map(line -> row(place, line, audiences)).forEach(rows::add);
        if (rows.stream().map(Row::element).distinct().count() != rows.size()) {
            throw new IllegalStateException(place + ": an element has two lines");
        }
        return new DisclosureTable(audiences, rows);
    }

    private static Row row(String place, String line, List<String> audiences) {
        String[] cells = line.split(",", audiences.size() + 2);
        if (cells.length != audiences.size() + 2 || cells[cells.length - 1].isBlank()) {
            throw new IllegalStateException(place + ": not an element, what each is given, and why: " + line);
        }
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (int i = 0; i < audiences.size(); i++) {
            fates.put(audiences.get(i), Fate.valueOf(cells[i + 1]));
        }
        return new Row(cells[0], fates, cells[cells.length - 1]);
    }

    /** @throws IllegalArgumentException where no column is headed so */
    Given to(String audience) {
        if (!audiences.contains(audience)) {
            throw new IllegalArgumentException("nobody has decided what " + audience + " is given");
        }
        TreeSet<String> given = new TreeSet<>();
        rows.stream()
                .filter(row -> row.fates().get(audience) == Fate.GIVEN)
                .map(Row::element)
                .forEach(given::add);
        return new Given(given);
    }

    /** One recipient's column. */
    record Given(TreeSet<String> paths) {
        boolean isGiven(String path) {
            return paths.contains(path);
        }

        /** Whether anything in that element is given. */
        boolean holdsAny(String path) {
            String below = path + "/";
            String first = paths.ceiling(below);
            return first != null && first.startsWith(below);
        }
    }
}
