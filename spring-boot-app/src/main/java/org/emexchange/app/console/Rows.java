package org.emexchange.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of a section of a request; what is absent has none. */
final class Rows {
    private final List<RequestView.Row> rows = new ArrayList<>();

    void add(String label, String value) {
        rows.add(new RequestView.Row(label, value));
    }

    void add(String label, Optional<String> value) {
        value.ifPresent(text -> add(label, text));
    }

    List<RequestView.Row> all() {
        return List.copyOf(rows);
    }
}
