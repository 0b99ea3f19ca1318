package org.emexchange.app.register;

import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what one load of the register differs from another: names of entries and of fields, never what stands in them.
 *
 * @param added entries, as in {@code parties/police.cumbria}
 * @param changed names of the fields that differ, by entry
 */
public record RegisterDifference(
        SortedSet<String> added, SortedSet<String> removed, SortedMap<String, SortedSet<String>> changed) {

    /** Of two loads, each a mark of each field by entry and name: equal marks are equal fields. */
    public static RegisterDifference between(
            SortedMap<String, SortedMap<String, String>> before, SortedMap<String, SortedMap<String, String>> now) {
        SortedMap<String, SortedSet<String>> changed = new TreeMap<>();
        now.forEach((entry, fields) -> {
            SortedMap<String, String> former = before.get(entry);
            if (former != null && !former.equals(fields)) {
                changed.put(entry, differing(former, fields));
            }
        });
        return new RegisterDifference(without(now.keySet(), before), without(before.keySet(), now), changed);
    }

    private static SortedSet<String> without(Set<String> these, SortedMap<String, ?> those) {
        return these.stream().filter(entry -> !those.containsKey(entry)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> differing(SortedMap<String, String> one, SortedMap<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(field -> !Objects.equals(one.get(field), other.get(field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line for each entry. */
    public Stream<String> lines() {
        return Stream.of(
                        added.stream().map(entry -> "REGISTER_ADDED " + entry),
                        removed.stream().map(entry -> "REGISTER_REMOVED " + entry),
                        changed.entrySet().stream()
                                .map(entry -> "REGISTER_CHANGED " + entry.getKey() + ": "
                                        + String.join(", ", entry.getValue())))
                .flatMap(lines -> lines);
    }

    @Override
    public String toString() {
        return added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed";
    }
}
