package org.emexchange.hub.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which part in an order lets a party of a role send or receive what is about that order (COP-28): the rows of one
 * interchange in the reviewed table {@code policy/entitlements.csv}. That two parties may share in general is not enough.
 * Pure.
 */
public final class Entitlement {
    private static final Map<String, Map<PartyRole, Set<OrderPart>>> TABLE = table();

    private final String interchange;
    private final Map<PartyRole, Set<OrderPart>> byRole;

    private Entitlement(String interchange, Map<PartyRole, Set<OrderPart>> byRole) {
        this.interchange = interchange;
        this.byRole = byRole;
    }

    /** @throws IllegalArgumentException where the table has no row of that interchange */
    public static Entitlement of(String interchange) {
        Map<PartyRole, Set<OrderPart>> rows = TABLE.get(interchange);
        if (rows == null) {
            throw new IllegalArgumentException("nobody is entitled to anything by " + interchange);
        }
        return new Entitlement(interchange, rows);
    }

    /** Every interchange of the table, in order of number. */
    public static List<Entitlement> all() {
        return TABLE.keySet().stream().map(Entitlement::of).toList();
    }

    public String interchange() {
        return interchange;
    }

    /** The parts that entitle a party of a role. */
    public Map<PartyRole, Set<OrderPart>> byRole() {
        return Collections.unmodifiableMap(byRole);
    }

    /**
     * Whether that party may have to do with what is about the order.
     *
     * @param orders the parts in each of the orders that senders have given this id; where it is more than one the party
     *     must be entitled by each, since nobody can tell which of them is meant
     */
    public boolean holds(Party party, List<OrderParts> orders) {
        Set<OrderPart> sufficient = byRole.getOrDefault(party.role(), Set.of());
        return !orders.isEmpty()
                && orders.stream().allMatch(parts -> !Collections.disjoint(parts.of(party), sufficient));
    }

    private static Map<String, Map<PartyRole, Set<OrderPart>>> table() {
        Map<String, Map<PartyRole, Set<OrderPart>>> table = new TreeMap<>();
        for (String[] cells : PolicyTable.rows("/policy/entitlements.csv", "interchange,role,parts")) {
            Set<OrderPart> parts = EnumSet.copyOf(Arrays.stream(cells[2].split("\\|", -1))
                    .map(OrderPart::valueOf)
                    .toList());
            table.computeIfAbsent(cells[0], interchange -> new EnumMap<>(PartyRole.class))
                    .put(PartyRole.valueOf(cells[1]), parts);
        }
        return table;
    }
}
