package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.Orders;
import org.emexchange.hub.policy.PartyId;

/** A request that nobody has granted. */
final class Granted {
    private Granted() {}

    static Asked example() {
        return new Asked(
                "00000000-0000-4000-8000-000000000000",
                new PartyId(DataRequests.FORCE),
                "00000000-0000-4000-8000-000000000000",
                DataRequests.request("routine-polygon", DataRequests.FORCE, Orders.newOrderId()),
                false,
                Optional.of(DataRequests.DECIDER),
                Optional.empty(),
                Ruling.granted("Nobody has said so."),
                Instant.EPOCH,
                Optional.empty());
    }
}
