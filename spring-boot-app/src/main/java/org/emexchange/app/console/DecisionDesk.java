package org.emexchange.app.console;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;

/** What the pages and the API have in common. */
final class DecisionDesk {
    private final Decisions decisions;

    DecisionDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    List<Decisions.Waiting> waiting() {
        return decisions.waiting();
    }

    List<Decisions.Open> open() {
        return decisions.open();
    }

    /** @throws DecisionException.Unknown where there is nothing under the id */
    Decisions.Waiting find(String id) {
        return decisions.find(id);
    }

    Decisions.Submitted look(String id, Decider who, String reason) {
        return decisions.look(id, who, reason);
    }

    /** @param choice what is granted, where it is a part */
    Decisions.Taken decide(
            String id, Decider who, Ruling.Outcome outcome, String reasons, Optional<ScopeChoice> choice) {
        return decisions.decide(id, who, ruling(id, who, outcome, reasons, choice));
    }

    /** @param agreed whether the second person does */
    void answer(String id, Decider who, boolean agreed, String reasons) {
        if (agreed) {
            decisions.confirm(id, who, reasons);
        } else {
            decisions.decline(id, who, reasons);
        }
    }

    void withdraw(String id, Decider who, String reasons) {
        decisions.withdraw(id, who, reasons);
    }

    private Ruling ruling(
            String id, Decider who, Ruling.Outcome outcome, String reasons, Optional<ScopeChoice> choice) {
        if (outcome != Ruling.Outcome.GRANTED_IN_PART) {
            return new Ruling(outcome, reasons, Optional.empty());
        }
        ScopeChoice chosen = choice.orElseThrow(
                () -> new DecisionException.OutOfScope(new IllegalArgumentException("no scope given")));
        DataScope asked = RequestDocument.of(decisions.seen(id, who)).scope();
        return Ruling.grantedInPart(reasons, DataScopeXml.write(chosen.of(asked)));
    }
}
