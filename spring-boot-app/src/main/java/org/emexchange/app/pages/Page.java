package org.emexchange.app.pages;

/**
 * One generated page.
 *
 * @param name file name under {@code docs/generated}
 * @param text Markdown, ending with a line feed
 */
public record Page(String name, String text) {
    static final String NOTE = "<!-- Generated from the code; a test fails when it is stale. Do not edit. -->\n\n";

    /** A table row; a cell's bars and line ends do not break the table. */
    static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(String.valueOf(cell).replace("|", "\\|").replaceAll("\\s+", " "))
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    static String head(String... headings) {
        return row((Object[]) headings) + "|" + " --- |".repeat(headings.length) + "\n";
    }
}
