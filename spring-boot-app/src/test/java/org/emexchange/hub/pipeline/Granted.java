package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.hub.policy.PartyId;

/** A request that nobody has granted. */
final class Granted {
    private Granted() {}

    /** A request of the interchange, as if somebody had granted it. */
    static Asked example(String interchange) {
        boolean thirdParty = interchange.equals("X21");
        String order = Orders.newOrderId();
        return new Asked(
                "00000000-0000-4000-8000-000000000000",
                new PartyId(thirdParty ? ThirdPartyAsking.SOLICITOR : DataRequests.FORCE),
                "00000000-0000-4000-8000-000000000000",
                thirdParty
                        ? ThirdPartyAsking.request("on-consent", order).getBytes(UTF_8)
                        : DataRequests.request("routine-polygon", DataRequests.FORCE, order),
                false,
                Optional.of(DataRequests.DECIDER),
                Optional.empty(),
                Ruling.granted("Nobody has said so."),
                Instant.EPOCH,
                Optional.empty());
    }
}
