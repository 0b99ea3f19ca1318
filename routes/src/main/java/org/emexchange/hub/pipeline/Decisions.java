package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * For the people who decide on requests (COP-60): nothing of a request leaves the hub before one of them has. Who may call
 * this is the caller's to see to. Thread-safe, and any number of hubs may offer it at once.
 */
public interface Decisions {
    /** What waits for a decision: urgent first, then what has waited longest. No personal data. */
    List<Waiting> waiting();

    /**
     * One request, for one person to read. Who looked at which request is in the share log before it is given out, and
     * why is kept with the request.
     *
     * @param id as in {@link Waiting#id}
     * @param reason why it is looked at, 1 to 4,000 characters
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.NoReasons where the reason is blank
     */
    Submitted look(String id, Decider who, String reason);

    /**
     * The same request again, for one person who has looked at it.
     *
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.NotLooked where this person has not looked at it (COP-60)
     */
    Submitted seen(String id, Decider who);

    /**
     * Decides. When it returns, the decision, its leaf and every copy that follows from it are committed together; when it
     * throws, nothing was decided.
     *
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.AlreadyDecided where somebody has decided before, or at the same moment
     * @throws DecisionException.NotLooked where this person has not looked at it (COP-60)
     * @throws DecisionException.OutOfScope where more is granted than was asked for
     * @throws DecisionException.NotPermitted where the request is not permitted any more
     * @throws IllegalStateException where it failed, which is no fault of the decider's
     */
    void decide(String id, Decider who, Ruling ruling);

    /**
     * @param id reference of the request here, in the share log and in leaves about it; not its message id
     * @param party who asks
     * @param messageId under which it was sent
     */
    record Waiting(String id, String interchange, PartyId party, String messageId, Instant arrived, boolean urgent) {}

    /**
     * A request as it was asked. Personal data: never logged.
     *
     * @param standard namespace of the payload, for a data request {@code DataRequestXml.NAMESPACE}
     * @param payload canonical octets, as its mapping reads them
     * @param ruling what was decided, where it has been
     */
    record Submitted(Waiting waiting, String standard, byte[] payload, Optional<Ruling> ruling) {
        /** No personal data. */
        @Override
        public String toString() {
            return "Submitted[" + waiting.id() + "]";
        }
    }
}
