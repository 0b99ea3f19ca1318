package org.emexchange.hub.policy;

import java.util.EnumSet;
import java.util.Set;

/**
 * One row of the reviewed table of gateways.
 *
 * @param id never used again for another rule
 * @param grounds all of which have to be on record
 * @param source the paragraph that it rests on
 * @param reading how that is read here
 */
public record GatewayRule(
        String id,
        Power power,
        Set<PartyRole> senders,
        Set<PartyRole> recipients,
        Set<ListPair> lists,
        Set<CaseKind> kinds,
        Set<DataCategory> categories,
        Set<Purpose> purposes,
        Set<Ground> grounds,
        String source,
        String reading) {
    public GatewayRule {
        senders = Set.copyOf(senders);
        recipients = Set.copyOf(recipients);
        lists = Set.copyOf(lists);
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        purposes = Set.copyOf(purposes);
        grounds = Set.copyOf(grounds);
        if (id.isBlank() || source.isBlank() || reading.isBlank()) {
            throw new IllegalArgumentException(id + ": a rule has an id, a source and a reading");
        }
        if (grounds.contains(Ground.DECISION_AWAITED)) {
            throw new IllegalArgumentException(id + ": what is awaited carries nothing");
        }
    }

    /** The cells in the order of this record. */
    static GatewayRule of(String[] cells) {
        return new GatewayRule(
                cells[0],
                Power.valueOf(cells[1]),
                Choice.of(PartyRole.class, cells[2]),
                Choice.of(PartyRole.class, cells[3]),
                ListPair.choice(cells[4]),
                Choice.of(CaseKind.class, cells[5]),
                Choice.of(DataCategory.class, cells[6]),
                Choice.of(Purpose.class, cells[7]),
                Choice.ofNamed(Ground.class, cells[8]),
                cells[9],
                cells[10]);
    }

    boolean betweenRoles(Question asked) {
        return senders.contains(asked.sender().role())
                && recipients.contains(asked.recipient().role());
    }

    boolean betweenLists(Question asked) {
        return lists.contains(ListPair.of(asked));
    }

    boolean about(Question asked) {
        return kinds.contains(asked.kind());
    }

    boolean carries(Question asked) {
        return categories.contains(asked.category());
    }

    boolean serves(Question asked) {
        return purposes.contains(asked.purpose());
    }

    /** Those of its grounds that are not on record. */
    Set<Ground> missing(Question asked) {
        EnumSet<Ground> missing = EnumSet.noneOf(Ground.class);
        grounds.stream().filter(ground -> !asked.grounds().contains(ground)).forEach(missing::add);
        return missing;
    }
}
