package org.emexchange.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.broker.BrokerEvents;
import org.emexchange.app.broker.BrokerRefusal;
import org.emexchange.app.store.Store;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.policy.PartyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what the broker or a port of the hub's refused at its door into the share log. */
final class RecordedRefusals implements BrokerEvents {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");

    private final Store store;

    RecordedRefusals(Store store) {
        this.store = store;
    }

    @Override
    public void refused(BrokerRefusal refusal) {
        try (Ledger.Entry entry = store.ledger().open()) {
            entry.log().append(leaf(refusal));
            entry.commit();
        }
        LOG.info(
                "[OFFICIAL] REFUSED at the door: {} {} {} ({})",
                refusal.party(),
                refusal.kind(),
                refusal.address(),
                refusal.detail());
    }

    private static Leaf leaf(BrokerRefusal refusal) {
        Optional<PartyId> party = refusal.party().equals(BrokerRefusal.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new PartyId(refusal.party()));
        return new Leaf(
                Leaf.Kind.ACCESS_REFUSED,
                party,
                Optional.of(PartyId.HUB),
                "none",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Leaf.NOTHING,
                printable(refusal.kind() + " " + refusal.address() + " " + refusal.detail()),
                0);
    }

    private static String printable(String text) {
        byte[] ascii = text.strip().replaceAll("[^ -~]", "?").getBytes(StandardCharsets.US_ASCII);
        return new String(ascii, 0, Math.min(ascii.length, 300), StandardCharsets.US_ASCII);
    }

    @Override
    public void failed(String reason) {
        LOG.error("[OFFICIAL] ALERT the broker cannot write its journal and stops: {}", reason);
        Runtime.getRuntime().halt(1);
    }
}
