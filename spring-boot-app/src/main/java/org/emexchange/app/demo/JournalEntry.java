package org.emexchange.app.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of a party's journal: when, what, and fields {@code name=value}, with tabs between. A value has neither tab nor
 * line break; nothing of a payload is in it but ids.
 */
record JournalEntry(Instant at, Kind kind, Map<String, String> fields) {
    enum Kind {
        /** The party's first start; {@code token} makes its order ids its own. */
        STARTED,
        /** A message is sealed and on disk: {@code out}, {@code message}, {@code digest}, {@code address}, and what it is about. */
        PREPARED,
        /** The broker has confirmed {@code out}. */
        SENT,
        /** A receipt was read: {@code receipt}, {@code status}, {@code about}, {@code digest}, {@code recipient}, {@code refusal}. */
        RECEIPT,
        /** A copy was read: {@code message}, {@code order}, {@code source}, and {@code jms}, the broker's id of it. */
        RECEIVED,
        /** A copy that had been read before came again. The same {@code jms} means that the first reading was not confirmed. */
        AGAIN,
        /** A message that could not be opened: {@code digest}, {@code check}. */
        UNREADABLE
    }

    JournalEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @param fields names and values in turn */
    static JournalEntry of(Instant at, Kind kind, String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return new JournalEntry(at, kind, map);
    }

    /** The value, empty where there is none. */
    String field(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    String line() {
        String rest = fields.entrySet().stream()
                .map(field -> "\t" + field.getKey() + "=" + plain(field.getValue()))
                .collect(Collectors.joining());
        return at + "\t" + kind + rest + "\n";
    }

    static JournalEntry parse(String line) {
        String[] parts = line.split("\t", -1);
        Map<String, String> fields = Arrays.stream(parts)
                .skip(2)
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf('=')),
                        part -> part.substring(part.indexOf('=') + 1),
                        (first, again) -> again,
                        LinkedHashMap::new));
        return new JournalEntry(Instant.parse(parts[0]), Kind.valueOf(parts[1]), fields);
    }

    private static String plain(String value) {
        if (value.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a journal value with a control character");
        }
        return value;
    }
}
