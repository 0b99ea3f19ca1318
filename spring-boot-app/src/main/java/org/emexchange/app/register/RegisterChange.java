package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Party;
import org.jspecify.annotations.Nullable;

/**
 * What keeps one register from taking another's place in a running hub. Doors at the broker and at the file transfer server
 * have queues, folders and routes, which are walked at the start: they stand as long as the hub runs.
 */
final class RegisterChange {
    private static final String RESTART = " Restart the hub with this register, or put back what was there.";

    private final LoadedRegister before;
    private final LoadedRegister now;
    private final List<RegisterFault> faults = new ArrayList<>();

    private RegisterChange(LoadedRegister before, LoadedRegister now) {
        this.before = before;
        this.now = now;
    }

    /** Empty where the second may take the place of the first. */
    static List<RegisterFault> faults(LoadedRegister before, LoadedRegister now) {
        RegisterChange change = new RegisterChange(before, now);
        change.versions();
        change.doors();
        return change.faults;
    }

    private void versions() {
        SortedMap<String, SortedMap<String, String>> former = before.content().entries();
        now.content().entries().forEach((entry, fields) -> {
            SortedMap<String, String> known = former.get(entry);
            if (known != null && !known.equals(fields) && version(fields) <= version(known)) {
                fault(
                        entry,
                        "version",
                        "the file differs from its version " + version(known)
                                + " that was taken. Count the version up.");
            }
        });
    }

    private static int version(SortedMap<String, String> fields) {
        return Integer.parseInt(Objects.requireNonNull(fields.get("version")));
    }

    private void doors() {
        Map<String, PartyFile> former = byId(before);
        Map<String, PartyFile> present = byId(now);
        Set<String> all = new TreeSet<>(former.keySet());
        all.addAll(present.keySet());
        for (String id : all) {
            PartyFile one = former.get(id);
            PartyFile other = present.get(id);
            if (!standing(one).equals(standing(other))) {
                fault("parties/" + id, "doors", sentence(other));
            } else if (one != null && other != null && !standing(one).isEmpty() && one.role() != other.role()) {
                fault(
                        "parties/" + id,
                        "role",
                        "a party with a door at the broker or the file transfer server keeps its"
                                + " role while the hub runs." + RESTART);
            }
        }
    }

    private static String sentence(@Nullable PartyFile after) {
        return after == null
                ? "its doors at the broker or the file transfer server cannot be taken down while the hub runs."
                        + RESTART + " To shut the party out at once, have its certificates revoked or withdraw them."
                : "a door at the broker or the file transfer server cannot come or go while the hub runs." + RESTART;
    }

    /** The doors that stand from the start of the hub to its end. */
    private static Set<Party.Door> standing(@Nullable PartyFile party) {
        Set<Party.Door> doors = EnumSet.of(Party.Door.JMS, Party.Door.SFTP);
        doors.retainAll(party == null ? Set.of() : party.doors());
        return doors;
    }

    private static Map<String, PartyFile> byId(LoadedRegister register) {
        return register.parties().stream().collect(Collectors.toMap(PartyFile::id, Function.identity()));
    }

    private void fault(String entry, String field, String sentence) {
        faults.add(now.content().fault(entry, field, sentence));
    }
}
