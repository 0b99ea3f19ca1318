package org.emexchange.app.register;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold of a decision on one share beyond its schema. */
final class OneOffChecks {
    /** What may be made for longer is routine, and wants an agreement. */
    private static final Period LONGEST = Period.ofDays(28);

    private final Set<String> parties;
    private final Set<String> agreements;
    private final List<RegisterFault> faults = new ArrayList<>();

    /** @param unread ids and references of entries whose own files have faults: they are there */
    OneOffChecks(List<PartyFile> parties, List<AgreementFile> agreements, Set<String> unread) {
        this.parties = parties.stream().map(PartyFile::id).collect(Collectors.toSet());
        this.parties.addAll(unread);
        this.agreements = agreements.stream().map(AgreementFile::reference).collect(Collectors.toSet());
    }

    List<RegisterFault> faults(List<Checked<OneOffFile>> decisions) {
        decisions.forEach(this::check);
        return faults;
    }

    private void check(Checked<OneOffFile> checked) {
        OneOffFile decision = checked.entry();
        if (agreements.contains(decision.reference())) {
            faults.add(checked.at("reference", "an agreement has this reference. Give the decision one of its own."));
        }
        if (decision.decidedOn().isAfter(decision.date())) {
            faults.add(checked.at("decided-on", "this is after the date of the file. Mend one of the two."));
        }
        if (decision.until().isBefore(decision.decidedOn())) {
            faults.add(checked.at("until", "this is before it was decided. Mend one of the two."));
        }
        if (decision.until().isAfter(decision.decidedOn().plus(LONGEST))) {
            faults.add(checked.at(
                    "until",
                    "a share that may be made for longer than 28 days is routine (Information Sharing Policy, 3.4)."
                            + " Write an earlier day, or make an agreement."));
        }
        party(checked, "sender", decision.sender());
        IntStream.range(0, decision.recipients().size())
                .forEach(i ->
                        party(checked, "recipients/" + i, decision.recipients().get(i)));
    }

    private void party(Checked<OneOffFile> checked, String key, String id) {
        if (!parties.contains(id)) {
            faults.add(checked.at(key, "there is no such party. Onboard the party first."));
        }
    }
}
