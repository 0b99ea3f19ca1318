package org.emexchange.hub.policy;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One row of the reviewed table of shares; an empty sender, recipient or kind stands for any.
 *
 * @param agreement reference of the agreement that covers the share
 * @param categories what this recipient's copy holds
 * @param grounds what has to be on record
 */
public record SharingRow(
        Optional<PartyRole> sender,
        Optional<PartyRole> recipient,
        Optional<CaseKind> kind,
        Power power,
        Set<Purpose> purposes,
        String agreement,
        Set<DataCategory> categories,
        Set<Ground> grounds) {
    private static final String ANY = "ANY";

    public SharingRow {
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
        grounds = Set.copyOf(grounds);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a row says what the copy holds");
        }
    }

    /** From the cells of the table, the first of which is the interchange. */
    static SharingRow of(String[] cells) {
        return new SharingRow(
                one(PartyRole.class, cells[1]),
                one(PartyRole.class, cells[2]),
                one(CaseKind.class, cells[3]),
                Power.valueOf(cells[4]),
                Choice.ofNamed(Purpose.class, cells[5]),
                cells[6],
                Choice.ofNamed(DataCategory.class, cells[7]),
                Choice.ofNamed(Ground.class, cells[8]));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String cell) {
        return cell.equals(ANY) ? Optional.empty() : Optional.of(Enum.valueOf(type, cell));
    }

    /** Its grounds that have that origin. */
    public Set<Ground> grounds(Ground.Origin origin) {
        EnumSet<Ground> some = EnumSet.noneOf(Ground.class);
        grounds.stream().filter(ground -> ground.origin() == origin).forEach(some::add);
        return some;
    }

    /** Ids of the rules that carry it, in order. */
    public SortedSet<String> gateways() {
        return questions().stream()
                .map(question -> Gateways.reviewed().ask(question).rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean from(PartyRole role, CaseKind about) {
        return fits(sender, role) && fits(kind, about);
    }

    boolean to(PartyRole role) {
        return fits(recipient, role);
    }

    /** Everything that the row would let through, with all its grounds on record, between bodies in their usual lists. */
    Set<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        for (PartyRole from : every(PartyRole.class, sender)) {
            for (PartyRole to : every(PartyRole.class, recipient)) {
                for (CaseKind about : every(CaseKind.class, kind)) {
                    purposes.forEach(purpose -> categories.forEach(category -> questions.add(
                            new Question(Body.usual(from), Body.usual(to), about, category, purpose, power, grounds))));
                }
            }
        }
        return questions;
    }

    private static <E extends Enum<E>> Set<E> every(Class<E> type, Optional<E> one) {
        return one.<Set<E>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(type));
    }

    private static <E extends Enum<E>> boolean fits(Optional<E> wanted, E given) {
        return wanted.isEmpty() || wanted.get() == given;
    }
}
