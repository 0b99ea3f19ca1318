package org.emexchange.mapping.probation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * The one continuous record of an order (PI-3.4, Annex A): entries in the order in which the hub took them in. Entries
 * are only ever added at the end; no function of this type gives a record in which an earlier entry differs or lacks.
 *
 * <p>It may begin with an update: an urgent concern does not wait for a form that has not come. The form is then added
 * where it comes.
 */
public record RiskRecord(String orderId, List<RiskEntry> entries) {
    /** @throws IllegalArgumentException where numbers have a gap, two entries are one, or an entry is of another order */
    public RiskRecord {
        entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            require(entries.get(i).number() == i + 1, "entries are numbered from 1 without a gap");
            require(entries.get(i).said().orderId().equals(orderId), "every entry is about the order of the record");
        }
        require(entries.stream().map(RiskEntry::sourceMessage).distinct().count() == entries.size(), "one entry each");
        require(entries.stream().filter(RiskRecord::isForm).count() <= 1, "one form");
    }

    private static void require(boolean so, String what) {
        if (!so) {
            throw new IllegalArgumentException(what);
        }
    }

    /** The record of an order of which nothing has been said yet. */
    public static RiskRecord of(String orderId) {
        return new RiskRecord(orderId, List.of());
    }

    /**
     * The record with one entry more. A message that is there already, word for word, changes nothing.
     *
     * @throws UnreadableException {@code CONTRADICTION}, with the place: the message is about another order; a message
     *     of that id is there and says something else; or a form would take the place of the form that is there
     */
    public RiskRecord with(String sourceMessage, Instant acceptedAt, RiskMessage said) {
        refuseWhere(!said.orderId().equals(orderId), said, "/OrderId");
        Optional<RiskEntry> same = entries.stream()
                .filter(entry -> entry.sourceMessage().equals(sourceMessage))
                .findFirst();
        if (same.isPresent()) {
            refuseWhere(!same.get().said().equals(said), said, "");
            return this;
        }
        refuseWhere(said instanceof RiskNotification && entries.stream().anyMatch(RiskRecord::isForm), said, "/Form");
        List<RiskEntry> longer = new ArrayList<>(entries);
        longer.add(new RiskEntry(entries.size() + 1, sourceMessage, acceptedAt, said));
        return new RiskRecord(orderId, longer);
    }

    private static boolean isForm(RiskEntry entry) {
        return entry.said() instanceof RiskNotification;
    }

    private static void refuseWhere(boolean overwrites, RiskMessage said, String place) {
        if (overwrites) {
            String root = said instanceof RiskNotification ? "RiskNotification" : "RiskUpdate";
            throw new UnreadableException(Kind.CONTRADICTION, List.of(root + place));
        }
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "RiskRecord" + entries;
    }
}
