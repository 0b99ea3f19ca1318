package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.SharingRules.DATA_REQUEST_SHARING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.hub.pipeline.Deciding.Stated;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.pipeline.Written;
import org.emexchange.mapping.police.ContractorDataRequestXml;
import org.emexchange.mapping.police.ContractorDataWithdrawalXml;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DecisionNoticeXml;
import org.emexchange.mapping.police.Officer;

/** X13: a force's request; what is granted goes to the contractor, and the decision to the force (COP-25, COP-60). */
public final class DataRequestFlow implements Flow {
    @Override
    public Interchange<DataRequest> define() {
        return interchange("data-request", "X13")
                .receivedFrom(POLICE, jms("data-request"))
                .orFrom(POLICE, mail("data-request"))
                .carrying(DataRequestXml.NAMESPACE, DataRequest.class, DataRequestXml::read)
                .askingForItself(DataRequest::orderId)
                .ofThePerson(request -> request.person().marks())
                .signedAt(DataRequest::signedAt)
                .urgentWhere(request -> request.urgency().isUrgent())
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(DATA_REQUEST_SHARING)
                .decidedByANamedPerson(
                        new Stated<>("DataRequest/Force", DataRequest::force),
                        new Stated<>("DataRequest/Power", DataRequestFlow::power),
                        DataRequestFlow::people,
                        DataRequestCopies.OF_A_FORCE::reach)
                .onTheGrounds((request, decided) -> DataRequestGrounds.of(request))
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("data-request"),
                        new Written<>(
                                Set.of(ContractorDataRequestXml.NAMESPACE, ContractorDataWithdrawalXml.NAMESPACE),
                                DataRequestCopies.OF_A_FORCE::forTheContractor))
                .andWith(
                        REQUESTER,
                        List.of(jms("data-decision"), mail()),
                        as(DecisionNoticeXml.NAMESPACE, DataRequestCopies.OF_A_FORCE::decision))
                .refusalsToSender(jms("receipt"), mail());
    }

    private static String power(DataRequest request) {
        return request.power().name();
    }

    /** Who asks and who authorised it, by name, number and address. */
    private static Set<String> people(DataRequest request) {
        Officer officer = request.officer();
        Set<String> people = new HashSet<>(Set.of(officer.name(), officer.number(), officer.email()));
        request.supervisor().ifPresent(supervisor -> {
            people.add(supervisor.name());
            people.add(supervisor.number());
        });
        return people;
    }
}
