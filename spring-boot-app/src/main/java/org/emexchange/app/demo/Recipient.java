package org.emexchange.app.demo;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a party at the broker reads, and what it does with it.
 *
 * @param doors the names of its addresses
 * @param acknowledges whether it tells the hub of each copy what became of it; not everybody's word is an interchange
 * @param own what it sends itself
 * @param learned is told of each copy once
 */
record Recipient(String party, List<String> doors, boolean acknowledges, Errands own, Consumer<OpenedMessage> learned) {
    Recipient {
        doors = List.copyOf(doors);
    }

    /** One that answers, and sends what follows from its copies. */
    static Recipient working(String party, Casework casework, String... doors) {
        return new Recipient(party, List.of(doors), true, casework, casework::learn);
    }

    /** One that answers, and no more. */
    static Recipient answering(String party, String... doors) {
        return working(party, Casework.none(), doors);
    }

    List<String> addresses() {
        return doors.stream().map(door -> party + ".out." + door).toList();
    }

    void learn(OpenedMessage copy) {
        learned.accept(copy);
    }
}
