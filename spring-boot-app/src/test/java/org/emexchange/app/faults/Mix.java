package org.emexchange.app.faults;

/**
 * How much of each family a round sends: a thousand messages together.
 *
 * @param orders X01 by JMS, so many orders
 * @param each messages of each order
 * @param forms X04 with two X05 after it, by JMS, about the first orders once they are accepted
 * @param allocations X23 by JMS, about the first orders once they are accepted
 * @param mailed X23 by secure mail, each about an order more (X01 by JMS) once that is accepted
 * @param results X15 by MLLP, about the first orders once they are accepted
 * @param releases X02 by MLLP
 * @param files of ten X02 each by SFTP
 */
record Mix(int orders, int each, int forms, int allocations, int mailed, int results, int releases, int files) {
    static final int IN_A_FILE = 10;

    static Mix of(String name) {
        return switch (name) {
            case "orders" -> new Mix(250, 4, 0, 0, 0, 0, 0, 0);
            case "mixed" -> new Mix(120, 2, 60, 100, 60, 120, 140, 10);
            default -> throw new IllegalArgumentException("orders or mixed");
        };
    }

    /** Copies of what is not read in envelopes by JMS. */
    boolean hasMail() {
        return forms + mailed > 0;
    }
}
