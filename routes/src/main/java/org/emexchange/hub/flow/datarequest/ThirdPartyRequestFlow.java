package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.THIRD_PARTY;
import static org.emexchange.hub.policy.SharingRules.THIRD_PARTY_SHARING;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Deciding.Stated;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.pipeline.Written;
import org.emexchange.mapping.police.ContractorDataRequestXml;
import org.emexchange.mapping.police.ContractorDataWithdrawalXml;
import org.emexchange.mapping.police.DecisionNoticeXml;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.thirdparty.Consent;
import org.emexchange.mapping.thirdparty.Representative;
import org.emexchange.mapping.thirdparty.ThirdPartyRequest;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;

/**
 * X21: a third party's request, on consent or by a court's direction; what is granted goes to the contractor, and the
 * decision to the third party (COP-30, COP-31, COP-60).
 */
public final class ThirdPartyRequestFlow implements Flow {
    @Override
    public Interchange<ThirdPartyRequest> define() {
        return interchange("third-party-request", "X21")
                .receivedFrom(THIRD_PARTY, mail("third-party-request"))
                .carrying(ThirdPartyRequestXml.NAMESPACE, ThirdPartyRequest.class, ThirdPartyRequestXml::read)
                .askingForItself(ThirdPartyRequest::orderId)
                .ofThePerson(request -> request.person().marks())
                .signedAt(ThirdPartyRequest::signedAt)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(THIRD_PARTY_SHARING)
                .decidedByANamedPerson(
                        new Stated<>("ThirdPartyRequest/ThirdParty", ThirdPartyRequest::thirdParty),
                        new Stated<>(
                                "ThirdPartyRequest/Power",
                                request -> request.power().name()),
                        ThirdPartyRequestFlow::people,
                        DataRequestCopies.OF_A_THIRD_PARTY::reach)
                .onTheGrounds(new ThirdPartyGrounds())
                .forThePurpose((request, asked) -> Optional.of(request.purpose().name()))
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("data-request"),
                        new Written<>(
                                Set.of(ContractorDataRequestXml.NAMESPACE, ContractorDataWithdrawalXml.NAMESPACE),
                                DataRequestCopies.OF_A_THIRD_PARTY::forTheContractor))
                .andWith(
                        REQUESTER,
                        mail(),
                        as(DecisionNoticeXml.NAMESPACE, DataRequestCopies.OF_A_THIRD_PARTY::decision))
                .refusalsToSender(mail());
    }

    /** Who asks, for whom, who holds the consent, and the person whom the data are about: in a request on consent, its client. */
    private static Set<String> people(ThirdPartyRequest request) {
        Representative asks = request.representative();
        Set<String> people = new HashSet<>(Set.of(asks.name(), asks.email(), asks.onBehalfOf()));
        asks.number().ifPresent(people::add);
        request.consent().flatMap(Consent::heldBy).ifPresent(people::add);
        request.person().name().stream().flatMap(ThirdPartyRequestFlow::names).forEach(people::add);
        return people;
    }

    /** As somebody may sign in: with a middle name or without, or by another name. */
    private static Stream<String> names(PersonName name) {
        Stream<String> full = name.middle().stream().map(middle -> name.first() + " " + middle + " " + name.last());
        return Stream.of(Stream.of(name.first() + " " + name.last()), full, name.alias().stream())
                .flatMap(each -> each);
    }
}
