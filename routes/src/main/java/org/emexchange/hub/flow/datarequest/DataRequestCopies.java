package org.emexchange.hub.flow.datarequest;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.LocationReach;
import org.emexchange.mapping.police.ContractorDataRequestXml;
import org.emexchange.mapping.police.ContractorDataWithdrawal;
import org.emexchange.mapping.police.ContractorDataWithdrawalXml;
import org.emexchange.mapping.police.CutAnswer;
import org.emexchange.mapping.police.DataAnswer;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataDecision;
import org.emexchange.mapping.police.DataDisclosureXml;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestToContractor;
import org.emexchange.mapping.police.DataRequestWithdrawal;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.emexchange.mapping.police.DecisionNotice;
import org.emexchange.mapping.police.DecisionNoticeXml;
import org.emexchange.mapping.police.DecisionOutcome;
import org.emexchange.mapping.police.Grant;
import org.emexchange.mapping.police.Officer;
import org.emexchange.mapping.police.Precision;
import org.emexchange.mapping.police.Removed;
import org.emexchange.mapping.shared.UnreadableException;

/** What follows from a decision, for each recipient. */
final class DataRequestCopies {
    private DataRequestCopies() {}

    /** How far what is granted reaches; of what is not granted, nowhere. */
    static LocationReach reach(DataRequest request, Asked asked) {
        try {
            return DecisionNotice.of(request, asked.messageId(), decision(request, asked))
                    .scope()
                    .map(DataRequestCopies::reach)
                    .orElse(LocationReach.NONE);
        } catch (UnreadableException notAScope) {
            throw new IllegalArgumentException("what is granted cannot be read", notAScope);
        }
    }

    private static LocationReach reach(DataScope scope) {
        return new LocationReach(
                scope.categories().contains(DataCategory.POSITIONS),
                Duration.between(scope.from(), scope.to()),
                !scope.areas().isEmpty(),
                scope.precision().map(Precision::metres).orElse(0));
    }

    /** Who asks and who authorised it, by name, number and address. */
    static Set<String> people(DataRequest request) {
        Officer officer = request.officer();
        Set<String> people = new HashSet<>(Set.of(officer.name(), officer.number(), officer.email()));
        request.supervisor().ifPresent(supervisor -> {
            people.add(supervisor.name());
            people.add(supervisor.number());
        });
        return people;
    }

    static byte[] forTheContractor(DataRequest request, Handed handed) {
        Asked asked = asked(handed);
        if (asked.ruling().outcome() == Ruling.Outcome.WITHDRAWN) {
            return ContractorDataWithdrawalXml.write(
                    new ContractorDataWithdrawal(asked.messageId(), asked.decidedAt()));
        }
        return ContractorDataRequestXml.write(DataRequestToContractor.map(grant(request, asked)));
    }

    static byte[] decision(DataRequest request, Handed handed) {
        Asked asked = asked(handed);
        return DecisionNoticeXml.write(DecisionNotice.of(request, asked.messageId(), decision(request, asked)));
    }

    static byte[] takenBack(DataRequestWithdrawal withdrawal, Handed handed) {
        return decision(DataRequestXml.read(asked(handed).payload()), handed);
    }

    /** What was taken out is told to the hub's own record only: a count of what lies outside says something about it. */
    static byte[] disclosure(DataAnswer answer, Handed handed) {
        CutAnswer cut = answer.cutTo(grant(handed));
        tellWhatWasLeftOut(cut.removed(), handed);
        return DataDisclosureXml.write(cut.disclosure());
    }

    static void tellWhatWasLeftOut(Removed removed, Handed handed) {
        if (removed.isAnything()) {
            handed.leftOut().accept(removed.asCounts());
        }
    }

    /** As the request that is answered was granted. */
    static Grant grant(Handed handed) {
        Asked asked = asked(handed);
        return grant(DataRequestXml.read(asked.payload()), asked);
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
                    case REFUSED, EXPIRED, WITHDRAWN, RETRACTED -> Optional.empty();
                };
        return new DataDecision(
                DecisionOutcome.valueOf(ruling.outcome().name()),
                ruling.reasons(),
                Stream.concat(asked.decider().stream(), asked.second().stream().map(Asked.Second::who))
                        .map(Decider::role)
                        .toList(),
                asked.decidedAt(),
                asked.lapsesAt(),
                scope);
    }

    private static Asked asked(Handed handed) {
        return handed.asked().orElseThrow(() -> new IllegalStateException("nobody has decided"));
    }
}
