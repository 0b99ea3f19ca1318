package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.List;

/** What must hold of the standing decision beyond its schema. */
final class DecisionChecks {
    private DecisionChecks() {}

    static List<RegisterFault> faults(List<Checked<DecisionFile>> decisions) {
        List<RegisterFault> faults = new ArrayList<>();
        decisions.stream()
                .filter(one -> one.entry().reviewedOn().isBefore(one.entry().decidedOn()))
                .forEach(one ->
                        faults.add(one.at("reviewed-on", "this is before it was decided. Mend one of the two.")));
        decisions.stream()
                .skip(1)
                .forEach(one -> faults.add(one.at(
                        "reference",
                        decisions.get(0).entry().reference()
                                + " is there too, and only one decision can stand. Take one of the two files away.")));
        return faults;
    }
}
