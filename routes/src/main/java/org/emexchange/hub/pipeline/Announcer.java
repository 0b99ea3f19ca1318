package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.policy.AgreementGap;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.hub.refusal.RefusalCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line on the terminal for each share, refusal and delivery, after its commit: who, whom, power, marking, message id
 * and order pseudonym; never content (COP-36).
 */
final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");

    private Announcer() {}

    static void shared(
            String interchange, PartyId sender, Permit permit, String marking, String order, String messageId) {
        LOG.info(
                "[{}] SHARED {} {} -> {} under {} ({}) for {} by {}, order ~{}, message {}",
                marking,
                interchange,
                sender,
                permit.recipient(),
                permit.power(),
                permit.gateway(),
                permit.purpose(),
                permit.agreement(),
                order,
                messageId);
    }

    static void refused(String interchange, PartyId sender, RefusalCode code, Optional<String> messageId) {
        LOG.info(
                "[OFFICIAL] REFUSED {} from {}: {} {} (message {})",
                interchange,
                sender,
                code.number(),
                code.sentence(),
                messageId.orElse("not readable"));
    }

    /** We failed on it as often as we try: its sender waits for the service desk. */
    static void setAside(String interchange, PartyId sender, String door, String digest) {
        LOG.error(
                "[OFFICIAL] ALERT {} from {} by {}: we failed on a message too often; it is in quarantine as {}",
                interchange,
                sender,
                door,
                digest);
    }

    static void stray(String interchange, RefusalCode code, String digest) {
        LOG.error(
                "[OFFICIAL] ALERT a mail for {} was not taken and is answered to nobody: {} {}; it is in quarantine as {}",
                interchange,
                code.number(),
                code.sentence(),
                digest);
    }

    static void withoutAgreement(String interchange, PartyId recipient, String agreement, AgreementGap gap) {
        LOG.warn(
                "[OFFICIAL] ALERT a share of {} with {} has no agreement in force ({} {}); it went, and is on the risk"
                        + " register",
                interchange,
                recipient,
                agreement,
                gap);
    }

    static void repeated(String interchange, PartyId sender, String messageId) {
        LOG.info(
                "[OFFICIAL] REPEATED {} from {}: message {} was here before; its first receipt goes again",
                interchange,
                sender,
                messageId);
    }

    static void held(String interchange, PartyId sender, String messageId, long sequence) {
        LOG.info(
                "[OFFICIAL] HELD {} from {}: message {} has number {} and waits for those before it",
                interchange,
                sender,
                messageId,
                sequence);
    }

    static void submitted(String interchange, PartyId sender, String id, boolean urgent) {
        if (urgent) {
            LOG.warn("[OFFICIAL] ALERT an urgent {} from {} waits for a decision, request {}", interchange, sender, id);
        } else {
            LOG.info("[OFFICIAL] SUBMITTED {} from {}: request {} waits for a decision", interchange, sender, id);
        }
    }

    static void decided(Asked asked) {
        LOG.info(
                "[OFFICIAL] {} request {} of {}, by {}",
                asked.ruling().outcome(),
                asked.id(),
                asked.requester(),
                asked.decider().map(Decider::id).orElse("nobody"));
    }

    /** Nobody has reviewed it in time. */
    static void askerGone(Decisions.Waiting waiting) {
        LOG.error(
                "[OFFICIAL] ALERT {} is not in the register any more, and its {} waits, request {}",
                waiting.party(),
                waiting.interchange(),
                waiting.id());
    }

    static void notUpheld(Reviews.Due due) {
        LOG.error(
                "[OFFICIAL] ALERT what was released by {} was not upheld on review, review {}: see to what has left already",
                due.interchange(),
                due.id());
    }

    static void overdue(Reviews.Due due) {
        LOG.error(
                "[OFFICIAL] ALERT review {} of {} ({}) was due at {}",
                due.id(),
                due.interchange(),
                due.cause(),
                due.dueAt());
    }

    /** A clock that approaches, was missed or cannot be reckoned. */
    static void clock(String id, String phase, Optional<PartyId> debtor, Optional<Instant> due, UUID reference) {
        LOG.warn(
                "[OFFICIAL] CLOCK {} {} for {}, due {}, since message {}",
                id,
                phase,
                debtor.map(PartyId::value).orElse("nobody here"),
                due.map(Instant::toString).orElse("without a date"),
                reference);
    }

    /** Something about a request that releases nothing. */
    static void acted(String what, String id, Decider who) {
        LOG.info("[OFFICIAL] {} on request {}, by {}", what, id, who.id());
    }

    static void delivered(String marking, String interchange, PartyId recipient, String messageId) {
        LOG.info("[{}] DELIVERED {} to {}, message {}", marking, interchange, recipient, messageId);
    }

    /** A share that did not happen. Without a standing decision a force is told nothing: somebody has to see to that. */
    static void withheld(String interchange, PartyId sender, PartyId recipient, FindingCode why, String messageId) {
        if (why == FindingCode.STANDING_DECISION_NOT_IN_FORCE) {
            LOG.error(
                    "[OFFICIAL] ALERT no standing decision is in force: {} for {} was not sent ({})",
                    interchange,
                    recipient,
                    messageId);
        }
        LOG.info(
                "[OFFICIAL] WITHHELD {} from {} to {}: {} {} (message {})",
                interchange,
                sender,
                recipient,
                why.number(),
                why.sentence(),
                messageId);
    }

    static void acknowledged(PartyId recipient, String messageId, String outcome) {
        LOG.info("[OFFICIAL] {} by {}, message {}", outcome, recipient, messageId);
    }

    /** Something for a party came back from the broker: kept, and somebody has to look. */
    static void undeliverable(String address, String digest) {
        LOG.error("[OFFICIAL] ALERT the broker gave back a message for {}; it is in quarantine as {}", address, digest);
    }

    static void doors(boolean open, List<String> missing) {
        if (open) {
            LOG.info("[OFFICIAL] the doors are open again");
        } else {
            LOG.error("[OFFICIAL] ALERT every door is halted, and nothing is lost: {}", String.join("; ", missing));
        }
    }

    static void unreachable(String what) {
        LOG.error("[OFFICIAL] ALERT no door stands for {}: it would wait", what);
    }

    /** The hub knows of no part of the two in the order: somebody has to see whether it is the right one. */
    static void withoutPart(String interchange, PartyId sender, PartyId recipient, String messageId) {
        LOG.error(
                "[OFFICIAL] ALERT urgent {} from {} went to {} about an order in which the two have no part (message {})",
                interchange,
                sender,
                recipient,
                messageId);
    }

    /** Somebody has to sign or review the agreement before the message's time is up. */
    static void awaiting(String interchange, PartyId sender, String messageId, String agreement) {
        LOG.error(
                "[OFFICIAL] ALERT {} from {} is held: agreement {} is not in force (message {})",
                interchange,
                sender,
                agreement,
                messageId);
    }

    /** A message of this number never came: those that waited for it are refused, and somebody has to ask. */
    static void gap(String interchange, PartyId sender, String messageId) {
        LOG.error(
                "[OFFICIAL] ALERT {} from {}: message {} waited in vain for those before it",
                interchange,
                sender,
                messageId);
    }

    /** An urgent message that has waited too long, or is delivered after all: also by mail, to whoever has a contact. */
    static void undelivered(Alert alert) {
        if (alert.kind() == Alert.Kind.DELIVERED) {
            LOG.info(
                    "[OFFICIAL] urgent {} {} is delivered after all at {}",
                    alert.interchange(),
                    alert.reference(),
                    alert.since());
        } else {
            LOG.error(
                    "[OFFICIAL] ALERT urgent {} {} is not delivered since {} ({})",
                    alert.interchange(),
                    alert.reference(),
                    alert.since(),
                    alert.kind());
        }
    }

    /** Whoever asked has parts of it and no manifest. */
    static void stalled(Transfers.Stalled stalled) {
        Transfers.Begun transfer = stalled.transfer();
        LOG.error(
                "[OFFICIAL] ALERT transfer {} of {} from {} does not go on since {}: {} of {} parts were taken",
                transfer.key().id(),
                transfer.interchange(),
                transfer.key().sender(),
                stalled.since(),
                stalled.taken(),
                transfer.parts());
    }

    /** A failure of ours: retried, and somebody is told. */
    static void alert(String what, Throwable cause) {
        LOG.error("[OFFICIAL] ALERT {} ({})", what, cause.getClass().getName());
    }
}
