package org.emexchange.hub.flow.datarequest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.policy.Ground;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.Justification;

/** What a request puts on record: why it is necessary and proportionate, in the force's own words (COP-23, COP-25). */
final class DataRequestGrounds {
    private DataRequestGrounds() {}

    static Set<Ground> of(DataRequest request) {
        Justification why = request.justification();
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (!why.whyNecessary().isBlank()) {
            grounds.add(Ground.NECESSITY_STATED);
        }
        if (!why.whyProportionate().isBlank()) {
            grounds.add(Ground.PROPORTIONALITY_STATED);
        }
        return grounds;
    }

    /** Of an answer: those of the request that it answers. */
    static Set<Ground> ofTheRequest(Optional<Asked> asked) {
        return asked.map(by -> of(DataRequestXml.read(by.payload()))).orElseGet(() -> EnumSet.noneOf(Ground.class));
    }
}
