package org.emexchange.app.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file of the register describes: its folder says so. */
enum EntryKind {
    PARTY("parties", "id"),
    AGREEMENT("agreements", "reference"),
    DECISION("decisions", "reference"),
    ONE_OFF("one-offs", "reference");

    private static final String ENDING = ".yml";

    private final String folder;
    private final String key;

    EntryKind(String folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /** Empty for a file that is in none of the folders, or is no YAML file. */
    static Optional<EntryKind> of(String file) {
        return Stream.of(values())
                .filter(kind -> file.matches(kind.folder + "/[^/]+\\" + ENDING))
                .findFirst();
    }

    /** Name of its definition in the schema. */
    String definition() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of the key that says what the file is about; the file bears the same name. */
    String key() {
        return key;
    }

    String file(String id) {
        return folder + "/" + id + ENDING;
    }
}
