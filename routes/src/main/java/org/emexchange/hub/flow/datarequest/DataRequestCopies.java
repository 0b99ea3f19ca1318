package org.emexchange.hub.flow.datarequest;

import java.util.Optional;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.ContractorDataRequestXml;
import org.emexchange.mapping.police.CutAnswer;
import org.emexchange.mapping.police.DataAnswer;
import org.emexchange.mapping.police.DataDecision;
import org.emexchange.mapping.police.DataDisclosureXml;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestToContractor;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.emexchange.mapping.police.DecisionNotice;
import org.emexchange.mapping.police.DecisionNoticeXml;
import org.emexchange.mapping.police.DecisionOutcome;
import org.emexchange.mapping.police.Grant;
import org.emexchange.mapping.police.Removed;
import org.emexchange.mapping.shared.UnreadableException;

/** What follows from a decision, for each recipient. */
final class DataRequestCopies {
    private DataRequestCopies() {}

    static void requireWithinTheRequest(DataRequest request, Asked asked) {
        try {
            DecisionNotice.of(request, asked.messageId(), decision(request, asked));
        } catch (UnreadableException notAScope) {
            throw new IllegalArgumentException("what is granted cannot be read", notAScope);
        }
    }

    static byte[] forTheContractor(DataRequest request, Handed handed) {
        return ContractorDataRequestXml.write(DataRequestToContractor.map(grant(request, asked(handed))));
    }

    static byte[] decision(DataRequest request, Handed handed) {
        Asked asked = asked(handed);
        return DecisionNoticeXml.write(DecisionNotice.of(request, asked.messageId(), decision(request, asked)));
    }

    /** What was taken out is told to the hub's own record only: a count of what lies outside says something about it. */
    static byte[] disclosure(DataAnswer answer, Handed handed) {
        Asked asked = asked(handed);
        CutAnswer cut = answer.cutTo(grant(DataRequestXml.read(asked.payload()), asked));
        Removed removed = cut.removed();
        if (removed.isAnything()) {
            handed.leftOut()
                    .accept("FIXES %d CURFEW-EVENTS %d VISITS %d VIOLATIONS %d CUT %d COARSENED %d"
                            .formatted(
                                    removed.fixes(),
                                    removed.curfewEvents(),
                                    removed.visits(),
                                    removed.violations(),
                                    removed.cut(),
                                    removed.coarsened()));
        }
        return DataDisclosureXml.write(cut.disclosure());
    }

    private static Grant grant(DataRequest request, Asked asked) {
        return Grant.of(request, asked.messageId(), decision(request, asked));
    }

    private static DataDecision decision(DataRequest request, Asked asked) {
        Ruling ruling = asked.ruling();
        Optional<DataScope> scope =
                switch (ruling.outcome()) {
                    case GRANTED -> Optional.of(request.scope());
                    case GRANTED_IN_PART -> ruling.scope().map(DataScopeXml::read);
                    case REFUSED -> Optional.empty();
                };
        return new DataDecision(
                DecisionOutcome.valueOf(ruling.outcome().name()),
                ruling.reasons(),
                asked.decider().role(),
                asked.decidedAt(),
                scope);
    }

    private static Asked asked(Handed handed) {
        return handed.asked().orElseThrow(() -> new IllegalStateException("nobody has decided"));
    }
}
