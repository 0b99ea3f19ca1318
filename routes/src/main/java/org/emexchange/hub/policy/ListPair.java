package org.emexchange.hub.policy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** From which list of section 14 to which. */
public record ListPair(OmaList from, OmaList to) {
    private static final String ANY = "ANY";

    static ListPair of(Question asked) {
        return new ListPair(asked.sender().list(), asked.recipient().list());
    }

    /** A cell as {@code A>B|B>A}, or {@code ANY} where the lists do not matter. */
    static Set<ListPair> choice(String cell) {
        return cell.equals(ANY)
                ? all()
                : Arrays.stream(cell.split("\\|", -1)).map(ListPair::named).collect(Collectors.toSet());
    }

    private static ListPair named(String pair) {
        String[] ends = pair.split(">", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException(pair + " is no pair of lists");
        }
        return new ListPair(OmaList.valueOf(ends[0]), OmaList.valueOf(ends[1]));
    }

    private static Set<ListPair> all() {
        Set<ListPair> all = new LinkedHashSet<>();
        for (OmaList from : OmaList.values()) {
            for (OmaList to : OmaList.values()) {
                all.add(new ListPair(from, to));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return from + ">" + to;
    }
}
