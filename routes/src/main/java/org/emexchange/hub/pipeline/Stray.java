package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;

/**
 * A mail that is no party's message. A leaf and the original in quarantine are committed together, once for each place that
 * a mail lies in; nobody is answered, as whoever sent it need not be who it says.
 */
final class Stray {
    private final Kernel kernel;
    private final MailInDoor<?> door;

    Stray(Kernel kernel, MailInDoor<?> door) {
        this.kernel = kernel;
        this.door = door;
    }

    void keep(Ledger.Octets octets, RefusalCode code, MailPlace place, Instant reached) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.require(kernel.ownership().fence(door.address()));
            Ledger.Original.Spooled original = entry.spool(octets);
            String key = "stray#" + place.text() + "#" + original.digest();
            if (entry.claim(claim(key, original, place, reached))) {
                entry.log().append(leaf(original, code));
                entry.quarantine(new Ledger.Quarantined(
                        original.digest(), Optional.empty(), door.address(), code.number(), reached, original));
                entry.settle(PartyId.HUB, key, Ledger.InboxState.REFUSED, "");
                entry.commit();
                Announcer.stray(door.interchange().number(), code, original.digest());
            }
        }
    }

    /** The hub's own note that it has seen this mail at this place. */
    private Ledger.Claim claim(String key, Ledger.Original.Spooled original, MailPlace place, Instant reached) {
        return new Ledger.Claim(
                PartyId.HUB,
                key,
                original.digest(),
                place.text(),
                door.interchange().number(),
                reached);
    }

    private Leaf leaf(Ledger.Original.Spooled original, RefusalCode code) {
        return new Leaf(
                Leaf.Kind.REFUSAL,
                Optional.empty(),
                Optional.of(PartyId.HUB),
                door.interchange().number(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                original.digest(),
                code.number(),
                original.size());
    }
}
