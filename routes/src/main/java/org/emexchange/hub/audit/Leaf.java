package org.emexchange.hub.audit;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * One record of the share log: who told whom what kind of thing, about which order (by keyed pseudonym), under which
 * power and marking, and what came of it. Never payload text, never a name, never a clear order or subject id.
 *
 * @param kind what happened
 * @param party who did or sent it; empty when nobody was proved
 * @param counterpart to whom; for a share the recipient
 * @param interchange catalogue id, as in {@code X01}
 * @param messageId id of the message that the act concerns, where it was readable
 * @param orderPseudonym keyed pseudonym of the order id
 * @param payloadDigest SHA-256, lower-case hex, of the payload shared, or of the octets received
 * @param outcome short closed text: a refusal or finding number, {@code DELIVERED}, {@code ACKNOWLEDGED}, …
 * @param size octets received or shared
 */
public record Leaf(
        Kind kind,
        Optional<PartyId> party,
        Optional<PartyId> counterpart,
        String interchange,
        Optional<String> messageId,
        Optional<String> orderPseudonym,
        Optional<Ground> ground,
        String payloadDigest,
        String outcome,
        long size) {

    /** SHA-256 of no octets: the digest of an act that is about no content. */
    public static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** An act of those who run the hub, which is about no content. */
    public static Leaf administration(String outcome) {
        return administration(outcome, NOTHING);
    }

    /**
     * An act of those who run the hub.
     *
     * @param digest of what it put into force
     */
    public static Leaf administration(String outcome, String digest) {
        return ofHub(Kind.ADMINISTRATION, digest, outcome, 0);
    }

    /** An act of the hub that is about no interchange and no other party. */
    public static Leaf ofHub(Kind kind, String digest, String outcome, long size) {
        return new Leaf(
                kind,
                Optional.of(PartyId.HUB),
                Optional.empty(),
                "none",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                digest,
                outcome,
                size);
    }

    /** The same act towards another party. */
    public Leaf with(Optional<PartyId> other) {
        return new Leaf(
                kind, party, other, interchange, messageId, orderPseudonym, ground, payloadDigest, outcome, size);
    }

    /** The same act on the ground of that agreement; unchanged where it names no ground. */
    public Leaf under(String agreement) {
        return new Leaf(
                kind,
                party,
                counterpart,
                interchange,
                messageId,
                orderPseudonym,
                ground.map(named ->
                        new Ground(named.purpose(), named.power(), agreement, named.marking(), named.capacities())),
                payloadDigest,
                outcome,
                size);
    }

    /** What kind of act a leaf records. Names are part of the stored format and never change. */
    public enum Kind {
        RECEIVED,
        SHARE,
        RECEIPT,
        REFUSAL,
        DUPLICATE,
        HELD,
        DELIVERY,
        ACKNOWLEDGEMENT,
        ACCESS_REFUSED,
        STRIPPED,
        WITHHELD,
        ALERT,
        EXPIRED,
        ADMINISTRATION,
        /** A named person has decided on a request, proposed that, or declined it; or it has expired. */
        DECISION,
        /** A named person has looked at a request. */
        LOOK,
        /** A share is put up for review, or a named person has reviewed one. */
        REVIEW,
        /** What a message held and its copy leaves out, in counts and kinds. */
        LEFT_OUT,
        /** A share that no agreement in force carries: an entry of the risk register (ISP 4.2). */
        RISK
    }

    /**
     * The lawful ground that a share names.
     *
     * @param capacities in which party and counterpart hold what is shared, as in {@code CONTROLLER>PROCESSOR}; empty of what
     *     is no share
     */
    public record Ground(String purpose, String power, String agreement, String marking, Optional<String> capacities) {
        /** Of what is no share. */
        public Ground(String purpose, String power, String agreement, String marking) {
            this(purpose, power, agreement, marking, Optional.empty());
        }
    }
}
