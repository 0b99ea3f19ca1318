package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.hub.policy.PartyId;

/**
 * A request that was decided, or that nobody will decide any more.
 *
 * @param id reference of the request here
 * @param requester who asked
 * @param messageId under which it was sent
 * @param payload the request, canonical octets
 * @param urgent as the request says
 * @param decider empty where nobody decided: it expired, or was taken back
 * @param second who confirmed what the decider proposed
 * @param decidedAt to the microsecond, as the store keeps it
 * @param lapsesAt until when what was granted may be answered; with a grant only
 */
public record Asked(
        String id,
        PartyId requester,
        String messageId,
        byte[] payload,
        boolean urgent,
        Optional<Decider> decider,
        Optional<Second> second,
        Ruling ruling,
        Instant decidedAt,
        Optional<Instant> lapsesAt) {
    /**
     * A second person's word on what the first one proposed (COP-60).
     *
     * @param proposal its reference
     */
    public record Second(String proposal, Decider who, String reasons) {
        /** No personal data. */
        @Override
        public String toString() {
            return "Second[" + who + "]";
        }
    }

    /** The same, where something else has become of it. */
    public Asked with(Ruling later) {
        return new Asked(
                id, requester, messageId, payload, urgent, decider, second, later, decidedAt, Optional.empty());
    }

    boolean isBy(Decider who) {
        return Stream.concat(decider.stream(), second.stream().map(Second::who))
                .anyMatch(one -> one.id().equals(who.id()));
    }

    /** Who had a part in it, by the ids under which they signed in, as a leaf names them; empty where nobody had. */
    String by() {
        return decider.map(first -> " BY " + first.id()).orElse("")
                + second.map(other -> " AND " + other.who().id()).orElse("");
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Asked[" + id + " " + ruling + "]";
    }
}
