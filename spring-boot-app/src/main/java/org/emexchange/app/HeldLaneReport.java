package org.emexchange.app;

import java.util.List;
import org.emexchange.app.store.HeldLane;
import org.emexchange.app.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says each minute which recipients' copies wait for a door that does not stand, so that nobody forgets them. */
final class HeldLaneReport implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");

    private final Store store;

    HeldLaneReport(Store store) {
        this.store = store;
    }

    @Override
    public void run() {
        List<HeldLane> lanes = store.heldLanes();
        lanes.forEach(lane -> LOG.info(
                "[OFFICIAL] WAITING {} messages for {} in lane {} since {}: its door does not stand yet",
                lane.waiting(),
                lane.recipient(),
                lane.lane(),
                lane.since()));
    }
}
