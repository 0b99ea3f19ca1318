package org.emexchange.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emexchange.app.store.Lanes.Locked;
import org.emexchange.app.store.OutboxRows.Numbered;
import org.emexchange.app.store.OutboxRows.Receipt;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.policy.PartyId;

/**
 * What one transaction posts: collected, then written at its end, when the lanes are locked in the order that all
 * transactions keep. So two of them never wait for each other in a circle, and a lane is locked for the commit only.
 */
final class Postings {
    private final Lanes lanes;
    private final OutboxRows rows;
    private final Clock clock;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Receipt> repeats = new ArrayList<>();
    private final Map<LaneKey, Integer> counts = new LinkedHashMap<>();

    Postings(Lanes lanes, OutboxRows rows, Clock clock) {
        this.lanes = lanes;
        this.rows = rows;
        this.clock = clock;
    }

    void post(Posting posting) {
        postings.add(posting);
        counts.merge(laneOf(posting), 1, Integer::sum);
    }

    void repeatReceipt(PartyId sender, String messageId) {
        Receipt receipt = rows.receiptOf(sender, messageId);
        repeats.add(receipt);
        counts.merge(receipt.lane(), 1, Integer::sum);
    }

    /** Something has left this lane: it is locked with the others, and what it waits for is said anew. */
    void touch(LaneKey lane) {
        counts.merge(lane, 0, Integer::sum);
    }

    /** Forgets what was posted. */
    void clear() {
        postings.clear();
        repeats.clear();
        counts.clear();
    }

    /** The last act but one of the transaction; only {@code lane_turn} is locked after it. */
    void write() {
        if (counts.isEmpty()) {
            return;
        }
        Map<LaneKey, Locked> locked = lanes.lock(counts);
        Instant at = clock.instant();
        Map<LaneKey, Long> given = new HashMap<>();
        List<Numbered> numbered = new ArrayList<>();
        for (Posting posting : postings) {
            Locked lane = lane(locked, laneOf(posting));
            numbered.add(new Numbered(posting, lane.lane(), next(given, laneOf(posting), lane)));
        }
        rows.insert(numbered, at);
        for (Receipt receipt : repeats) {
            Locked lane = lane(locked, receipt.lane());
            rows.repeat(receipt.messageId(), lane.lane(), next(given, receipt.lane(), lane), at);
        }
        lanes.refresh(locked.values());
    }

    private static long next(Map<LaneKey, Long> given, LaneKey key, Locked lane) {
        return given.merge(key, lane.next(), (last, first) -> last + 1);
    }

    private static Locked lane(Map<LaneKey, Locked> locked, LaneKey key) {
        Locked lane = locked.get(key);
        if (lane == null) {
            throw new IllegalStateException("a lane was not locked");
        }
        return lane;
    }

    private static LaneKey laneOf(Posting posting) {
        return new LaneKey(posting.recipient(), posting.lane());
    }
}
