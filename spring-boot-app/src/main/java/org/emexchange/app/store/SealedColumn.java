package org.emexchange.app.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A column whose values are encrypted at rest.
 *
 * @param keys the columns of its table's primary key, in their order
 */
record SealedColumn(String table, List<String> keys, String name) {
    /** Every one. A migration that adds one adds it here, or no key is ever retired without loss. */
    static final List<SealedColumn> ALL = List.of(
            new SealedColumn("outbox", List.of("id"), "clear_sealed"),
            new SealedColumn("outbox", List.of("id"), "answers_order"),
            new SealedColumn("held", List.of("sender", "message_id"), "order_sealed"),
            new SealedColumn("held", List.of("sender", "message_id"), "octets"),
            new SealedColumn("held_file", List.of("digest"), "octets"),
            new SealedColumn("quarantine", List.of("digest"), "original"),
            new SealedColumn("quarantine_part", List.of("body", "number"), "octets"),
            new SealedColumn("acknowledgement", List.of("party", "message_id"), "octets"),
            new SealedColumn("record_entry", List.of("name", "order_name", "number"), "payload"),
            new SealedColumn("enquiry", List.of("id"), "order_id"),
            new SealedColumn("enquiry", List.of("id"), "payload"),
            new SealedColumn("request", List.of("id"), "octets"),
            new SealedColumn("request", List.of("id"), "payload"),
            new SealedColumn("decision", List.of("request"), "reasons"),
            new SealedColumn("decision", List.of("request"), "scope"),
            new SealedColumn("decision", List.of("request"), "name"),
            new SealedColumn("request_look", List.of("id"), "reason"),
            new SealedColumn("proposal", List.of("id"), "reasons"),
            new SealedColumn("proposal", List.of("id"), "scope"),
            new SealedColumn("proposal", List.of("id"), "name"),
            new SealedColumn("second_word", List.of("proposal"), "reasons"),
            new SealedColumn("second_word", List.of("proposal"), "name"),
            new SealedColumn("withdrawal", List.of("request"), "reasons"),
            new SealedColumn("withdrawal", List.of("request"), "name"),
            new SealedColumn("review_outcome", List.of("review"), "reasons"),
            new SealedColumn("review_outcome", List.of("review"), "name"));

    String keyColumns() {
        return String.join(", ", keys);
    }

    /** Parameters k0, k1, … for a key of this table. */
    String keyParameters() {
        return IntStream.range(0, keys.size()).mapToObj(n -> ":k" + n).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
