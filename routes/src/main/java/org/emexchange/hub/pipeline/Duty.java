package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The duties of every interchange, in the one order in which its compiled route carries them out. */
public enum Duty {
    /** Decrypt, inside the profile only. */
    OPEN,
    /** Prove who signed what. */
    VERIFY,
    /** Tell a duplicate from a new message; a duplicate gets its first receipt again and has no second effect. */
    RECOGNISE,
    /** Check for whom and when it was signed, and the classification (COP-36). */
    MARK,
    /** Read the payload by its schema. */
    READ,
    /** Find what breaks a rule without making the message unusable; left out where the definition says nothing can. */
    CHECK,
    /** Take the message id and the turn in its stream; opens the transaction. */
    ADMIT,
    /** Add it to the continuous record of its order; left out where the definition names none. */
    ENTER,
    /** Ask the sharing rule (COP-23). */
    AUTHORISE,
    /** Make this recipient's copy and no other's (COP-15/17). */
    TRANSLATE,
    /** Write the share-log leaf; without it there is no seal. */
    RECORD,
    /** Sign and encrypt for this recipient. */
    SEAL,
    /** Post every copy and the receipt, and commit. */
    DELIVER,
    /** Check leaf and stamp of what the outbox holds. */
    RESTORE,
    /** Hand it to the recipient's door, by the egress guard. */
    SEND;

    private static final List<Duty> ONCE = List.of(OPEN, VERIFY, RECOGNISE, MARK, READ, CHECK, ADMIT, ENTER);
    private static final List<Duty> EACH = List.of(AUTHORISE, TRANSLATE, RECORD, SEAL);
    private static final List<Duty> OUT = List.of(RESTORE, SEND);

    /** Step ids of the route that takes a message of this interchange in, in order. */
    static List<String> intake(Interchange<?> interchange) {
        List<String> steps = new ArrayList<>();
        ONCE.stream()
                .filter(duty -> duty != CHECK || interchange.check.isPresent())
                .filter(duty -> duty != ENTER || interchange.continuing.isPresent())
                .forEach(duty -> steps.add(duty.step(interchange)));
        interchange.copies().forEach(copy -> EACH.forEach(duty -> steps.add(duty.step(interchange, copy))));
        steps.add(DELIVER.step(interchange));
        return steps;
    }

    /** Step ids of a delivery route, in order. */
    static List<String> delivery(String route) {
        return OUT.stream().map(duty -> route + "." + duty.word()).toList();
    }

    String step(Interchange<?> interchange) {
        return interchange.name() + "." + word();
    }

    String step(Interchange<?> interchange, Interchange.Copy<?> copy) {
        return step(interchange) + "." + copy.id();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
