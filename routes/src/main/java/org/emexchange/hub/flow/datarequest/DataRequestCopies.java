package org.emexchange.hub.flow.datarequest;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
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
import org.emexchange.mapping.police.MonitoringRequest;
import org.emexchange.mapping.police.Precision;
import org.emexchange.mapping.police.Removed;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.thirdparty.ThirdPartyRequest;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;

/**
 * What follows from a decision, for each recipient, whoever asked.
 *
 * @param <R> the request as it is read
 */
final class DataRequestCopies<R extends MonitoringRequest> {
    static final DataRequestCopies<DataRequest> OF_A_FORCE = new DataRequestCopies<>(DataRequestXml::read);
    static final DataRequestCopies<ThirdPartyRequest> OF_A_THIRD_PARTY =
            new DataRequestCopies<>(ThirdPartyRequestXml::read);

    private final Interchange.Reader<R> reader;

    private DataRequestCopies(Interchange.Reader<R> reader) {
        this.reader = reader;
    }

    /** How far what is granted reaches; of what is not granted, nowhere. */
    LocationReach reach(R request, Asked asked) {
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

    byte[] forTheContractor(R request, Handed handed) {
        Asked asked = asked(handed);
        if (asked.ruling().outcome() == Ruling.Outcome.WITHDRAWN) {
            return ContractorDataWithdrawalXml.write(
                    new ContractorDataWithdrawal(asked.messageId(), asked.decidedAt()));
        }
        return ContractorDataRequestXml.write(DataRequestToContractor.map(grant(request, asked)));
    }

    byte[] decision(R request, Handed handed) {
        Asked asked = asked(handed);
        return DecisionNoticeXml.write(DecisionNotice.of(request, asked.messageId(), decision(request, asked)));
    }

    byte[] takenBack(DataRequestWithdrawal withdrawal, Handed handed) {
        return decision(reader.read(asked(handed).payload()), handed);
    }

    /** What was taken out is told to the hub's own record only: a count of what lies outside says something about it. */
    byte[] disclosure(DataAnswer answer, Handed handed) {
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
    Grant grant(Handed handed) {
        Asked asked = asked(handed);
        return grant(reader.read(asked.payload()), asked);
    }

    private Grant grant(R request, Asked asked) {
        return Grant.of(request, asked.messageId(), decision(request, asked));
    }

    private DataDecision decision(R request, Asked asked) {
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
