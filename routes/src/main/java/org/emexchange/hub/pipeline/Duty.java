package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    /** Take each message of a file through its own duties. */
    EACH,
    /** Take the message id and the turn in its stream; opens the transaction. */
    ADMIT,
    /** Add it to the continuous record of its order; left out where the definition names none. */
    ENTER,
    /**
     * Take a request up again that a named person has decided on: prove it anew, and take the one decision on it with its
     * leaf (COP-60); opens the transaction.
     */
    RESUME,
    /** Ask the sharing rule (COP-23). */
    AUTHORISE,
    /** Lay it before the people who decide; nothing of it leaves (COP-60). */
    SUBMIT,
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

    private static final List<Duty> FIRST = List.of(OPEN, VERIFY, RECOGNISE, MARK);
    private static final List<Duty> CONTENT = List.of(READ, CHECK, ADMIT, ENTER);
    private static final List<Duty> COPY = List.of(AUTHORISE, TRANSLATE, RECORD, SEAL);
    /** In place of those of the copies, while nobody has decided. */
    private static final List<Duty> ASKED = List.of(AUTHORISE, SUBMIT);

    private static final List<Duty> OUT = List.of(RESTORE, SEND);

    /** Step ids of the routes that take messages of this interchange in, in order, by the route. */
    static Map<String, List<String>> intake(Interchange<?> interchange) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        routes.put(interchange.name(), single(interchange, interchange.name(), FIRST));
        if (interchange.files) {
            String file = Routes.file(interchange);
            String message = Routes.messageOfFile(interchange);
            routes.put(file, file().stream().map(duty -> duty.step(file)).toList());
            routes.put(message, single(interchange, message, List.of(RECOGNISE)));
        }
        if (interchange.deciding.isPresent()) {
            String decided = Routes.decided(interchange);
            routes.put(decided, decided(interchange, decided));
        }
        return routes;
    }

    /** What is done once for a whole file. */
    static List<Duty> file() {
        List<Duty> duties = new ArrayList<>(FIRST);
        duties.addAll(List.of(READ, EACH, DELIVER));
        return duties;
    }

    /** What comes before a message is read: of a message of a file, most of it was done with the file. */
    static List<Duty> before(boolean ofFile) {
        return ofFile ? List.of(RECOGNISE) : FIRST;
    }

    private static List<String> single(Interchange<?> interchange, String route, List<Duty> before) {
        List<String> steps = new ArrayList<>();
        before.forEach(duty -> steps.add(duty.step(route)));
        CONTENT.stream()
                .filter(duty -> duty != CHECK || interchange.check.isPresent())
                .filter(duty -> duty != ENTER || interchange.continuing.isPresent())
                .forEach(duty -> steps.add(duty.step(route)));
        if (interchange.deciding.isPresent()) {
            ASKED.forEach(duty -> steps.add(duty.step(route)));
        } else {
            addCopies(interchange, route, steps);
        }
        steps.add(DELIVER.step(route));
        return steps;
    }

    private static List<String> decided(Interchange<?> interchange, String route) {
        List<String> steps = new ArrayList<>(List.of(RESUME.step(route)));
        addCopies(interchange, route, steps);
        steps.add(DELIVER.step(route));
        return steps;
    }

    private static void addCopies(Interchange<?> interchange, String route, List<String> steps) {
        interchange.copies().forEach(copy -> COPY.forEach(duty -> steps.add(duty.step(route, copy))));
    }

    /** Step ids of a delivery route, in order. */
    static List<String> delivery(String route) {
        return OUT.stream().map(duty -> route + "." + duty.word()).toList();
    }

    String step(String route) {
        return route + "." + word();
    }

    String step(String route, Interchange.Copy<?> copy) {
        return step(route) + "." + copy.id();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
