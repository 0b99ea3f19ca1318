package org.emexchange.hub.seal;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * A sealed message at rest in the outbox: data without any authority. It becomes {@code Sealed} again only in this
 * package, after its leaf and our stamp are checked.
 *
 * @param form in which it is sealed
 * @param leaf number of the share-log leaf that records it
 * @param octets as it will travel
 * @param stamp our signature over every other field and the clear text, by digest where it is long
 * @param certificateEnds when the certificate ends that it hangs on, from when on it must be sealed anew: the recipient's for
 *     encryption or, in a form that is not encrypted, ours for signing
 */
public record StoredSeal(
        Form form,
        PartyId recipient,
        String messageId,
        String interchange,
        String marking,
        long leaf,
        byte[] octets,
        byte[] stamp,
        Instant certificateEnds) {

    /** In the form {@link Form#ENVELOPE}. */
    public StoredSeal(
            PartyId recipient,
            String messageId,
            String interchange,
            String marking,
            long leaf,
            byte[] octets,
            byte[] stamp,
            Instant certificateEnds) {
        this(Form.ENVELOPE, recipient, messageId, interchange, marking, leaf, octets, stamp, certificateEnds);
    }

    static StoredSeal of(Sealed sealed, byte[] stamp) {
        return of(sealed.waybill(), sealed.octets(), stamp, sealed.certificateEnds());
    }

    static StoredSeal of(Waybill with, byte[] octets, byte[] stamp, Instant ends) {
        return new StoredSeal(
                with.form(),
                with.recipient(),
                with.messageId(),
                with.interchange(),
                with.marking(),
                with.leaf(),
                octets,
                stamp,
                ends);
    }

    Waybill waybill() {
        return new Waybill(form, recipient, messageId, interchange, marking, leaf);
    }
}
