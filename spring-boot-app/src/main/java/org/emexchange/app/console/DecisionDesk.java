package org.emexchange.app.console;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
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

    /** @throws DecisionException.Unknown where nothing waits under the id */
    Decisions.Waiting waiting(String id) {
        return decisions.waiting().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(DecisionException.Unknown::new);
    }

    DataRequest look(String id, Decider who, String reason) {
        return DataRequestXml.read(decisions.look(id, who, reason).payload());
    }

    /** @param choice what is granted, where it is a part */
    void decide(String id, Decider who, Ruling.Outcome outcome, String reasons, Optional<ScopeChoice> choice) {
        decisions.decide(id, who, ruling(id, who, outcome, reasons, choice));
    }

    private Ruling ruling(
            String id, Decider who, Ruling.Outcome outcome, String reasons, Optional<ScopeChoice> choice) {
        if (outcome != Ruling.Outcome.GRANTED_IN_PART) {
            return new Ruling(outcome, reasons, Optional.empty());
        }
        ScopeChoice chosen = choice.orElseThrow(
                () -> new DecisionException.OutOfScope(new IllegalArgumentException("no scope given")));
        DataRequest request = DataRequestXml.read(decisions.seen(id, who).payload());
        return Ruling.grantedInPart(reasons, DataScopeXml.write(chosen.of(request.scope())));
    }
}
