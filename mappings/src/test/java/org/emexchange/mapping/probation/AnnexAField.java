package org.emexchange.mapping.probation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of the list that was made by hand from the form: a field, or one box of a field.
 *
 * @param path from {@code Form} or {@code Update} on
 * @param content of that element with the field filled in
 */
public record AnnexAField(String section, String label, String box, String path, String content) {
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");

    public static Stream<AnnexAField> all() {
        return Forms.resource("/annex-a/fields.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(COLUMN.split(line, 5)))
                .map(cells -> new AnnexAField(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }

    public boolean isOfUpdate() {
        return path.startsWith("Update");
    }

    /** The path without numbers. */
    String plainPath() {
        return path.replaceAll("\\[\\d]", "");
    }

    @Override
    public String toString() {
        return section + ": " + label + (box.isEmpty() ? "" : " (" + box + ")");
    }
}
