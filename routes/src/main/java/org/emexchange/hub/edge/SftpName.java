package org.emexchange.hub.edge;

import java.util.regex.Pattern;

/**
 * What a name in a party's folder says. A file is whole when its writer says so: {@code n.emx} is a name that a file only
 * ever gets by a rename, {@code n.xml} counts once {@code n.xml.done} lies beside it. How long a file has not grown says
 * nothing.
 */
public enum SftpName {
    /** A whole file. */
    FILE("\\.emx"),
    /** Says that the file of that name without it is whole. */
    DONE("\\.xml\\.done"),
    /** Not finished, or not said to be. */
    UNFINISHED("(\\.emx|\\.xml)?\\.part|\\.xml"),
    /** Any other name: not a name that this door takes. */
    UNFIT("");

    /** No name of a hidden file, no path, no character that a shell or a server reads as more than itself. */
    private static final String STEM = "[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.)){0,99}";

    private static final String MARK = ".done";

    private final Pattern form;

    SftpName(String ending) {
        this.form = Pattern.compile(STEM + "(?:" + ending + ")");
    }

    /** The first that fits. */
    public static SftpName of(String name) {
        for (SftpName kind : new SftpName[] {DONE, FILE, UNFINISHED}) {
            if (kind.form.matcher(name).matches()) {
                return kind;
            }
        }
        return UNFIT;
    }

    /** The marker of a file that needs one. */
    public static String marker(String file) {
        return file + MARK;
    }

    /** The file that a marker speaks of. */
    public static String marked(String marker) {
        return marker.substring(0, marker.length() - MARK.length());
    }
}
