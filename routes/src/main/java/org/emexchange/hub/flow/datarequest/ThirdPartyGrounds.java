package org.emexchange.hub.flow.datarequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.Ground;
import org.emexchange.mapping.thirdparty.ThirdPartyRequest;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;

/** What a third party's request puts on record: a consent or a direction that is whole and covers it (COP-30, COP-31). */
final class ThirdPartyGrounds implements Interchange.GroundsStated<ThirdPartyRequest> {
    @Override
    public Set<Ground> of(ThirdPartyRequest request, Optional<Asked> asked) {
        return of(request);
    }

    @Override
    public List<String> lacking(ThirdPartyRequest request, Ground ground) {
        return switch (ground) {
            case CONSENT_RECORDED -> request.consentLacks();
            case COURT_DIRECTED -> request.directionLacks();
            case NECESSITY_STATED -> List.of("ThirdPartyRequest/WhyNecessary");
            case PROPORTIONALITY_STATED -> List.of("ThirdPartyRequest/WhyProportionate");
            default -> List.of();
        };
    }

    /** Of an answer: those of the request that it answers. */
    static Set<Ground> ofTheRequest(Optional<Asked> asked) {
        return request(asked).map(ThirdPartyGrounds::of).orElseGet(() -> EnumSet.noneOf(Ground.class));
    }

    /** Of an answer: the purpose of the request that it answers. */
    static Optional<String> purposeOfTheRequest(Optional<Asked> asked) {
        return request(asked).map(request -> request.purpose().name());
    }

    private static Optional<ThirdPartyRequest> request(Optional<Asked> asked) {
        return asked.map(by -> ThirdPartyRequestXml.read(by.payload()));
    }

    private static Set<Ground> of(ThirdPartyRequest request) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (request.consentLacks().isEmpty()) {
            grounds.add(Ground.CONSENT_RECORDED);
        }
        if (request.directionLacks().isEmpty()) {
            grounds.add(Ground.COURT_DIRECTED);
        }
        if (request.whyNecessary().isPresent()) {
            grounds.add(Ground.NECESSITY_STATED);
        }
        if (request.whyProportionate().isPresent()) {
            grounds.add(Ground.PROPORTIONALITY_STATED);
        }
        return grounds;
    }
}
