package org.emexchange.app.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.emexchange.mapping.police.MonitoringRequest;

/**
 * What was decided or is proposed, as the page shows it. Personal data may be in the reasons: never logged.
 *
 * @param people names and roles
 * @param scope what is granted; empty where nothing is
 */
record RulingView(String outcome, String people, String at, String reasons, List<RequestView.Row> scope) {
    static RulingView of(Proposal proposal, MonitoringRequest request) {
        return of(proposal.ruling(), List.of(proposal.who()), WaitingRow.moment(proposal.at()), request);
    }

    static RulingView of(Asked decided, MonitoringRequest request) {
        return of(decided.ruling(), people(decided), WaitingRow.moment(decided.decidedAt()), request);
    }

    static List<Decider> people(Asked decided) {
        return Stream.concat(
                        decided.decider().stream(), decided.second().stream().map(Asked.Second::who))
                .toList();
    }

    private static RulingView of(Ruling ruling, List<Decider> people, String at, MonitoringRequest request) {
        return new RulingView(
                RequestView.words(ruling.outcome()),
                people.stream().map(who -> who.name() + ", " + who.role()).collect(Collectors.joining("; ")),
                at,
                ruling.reasons(),
                ruling.grants() ? RequestView.scope(granted(ruling, request)) : List.of());
    }

    private static DataScope granted(Ruling ruling, MonitoringRequest request) {
        return ruling.scope().map(DataScopeXml::read).orElse(request.scope());
    }
}
