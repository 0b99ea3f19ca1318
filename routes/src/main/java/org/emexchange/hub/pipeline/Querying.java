package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;

/**
 * That an interchange's messages ask the sender of a message about it, or answer such a query. Having been given the message
 * is what entitles its recipient: another's message and one that does not exist look the same.
 *
 * @param by the party that the content says asks or answers, which must be the sender
 */
public record Querying<T>(Deciding.Stated<T> by, Function<T, QueryStep> step) {
    private static final String QUERY = "X24";
    private static final String REPLY = "BusinessScope/Scope[Type='IN-REPLY-TO']";
    private static final String ORDER = "BusinessScope/Scope[Type='ORDER']";

    void take(Passage<T> passage, Ledger.Entry entry, Kernel kernel) {
        Header header = passage.header();
        String named = header.inReplyTo().orElseThrow(() -> new RefusedException(RefusalCode.HEADER, List.of(REPLY)));
        Ledger.Answered share = entry.answered(passage.sender(), named)
                .orElseThrow(() -> new RefusedException(RefusalCode.NOTHING_TO_QUERY));
        if (!header.order().equals(share.order())) {
            throw new RefusedException(RefusalCode.HEADER, List.of(ORDER));
        }
        if (kernel.register().party(share.originalSender()).isEmpty()) {
            throw new RefusedException(RefusalCode.RECIPIENT_UNKNOWN);
        }
        requireARule(passage, share, kernel);
        passage.answers = Optional.of(share);
        passage.facts(facts(share, entry));
        QueryStep said = step.apply(passage.content());
        if (said instanceof QueryStep.Asks asks) {
            requireSame(asks.message(), named);
            asks.inPlaceOf().ifPresent(other -> end(passage, entry, kernel, named, other, Query.Ending.REPLACED));
            Query query = asked(passage, share, named);
            entry.queries().ask(query);
            passage.query = Optional.of(query);
        } else if (said instanceof QueryStep.TakesBack taken) {
            requireSame(taken.message(), named);
            passage.query = Optional.of(end(passage, entry, kernel, named, taken.query(), Query.Ending.TAKEN_BACK));
        } else if (said instanceof QueryStep.Answers answers) {
            passage.query = Optional.of(answered(passage, entry, kernel, share, answers.query()));
        }
    }

    /** About no order there is no kind of case, and so no statute of an order that could carry a query. */
    private static void requireARule(Passage<?> passage, Ledger.Answered share, Kernel kernel) {
        PartyRole asks = kernel.party(passage.sender()).role();
        PartyRole asked = kernel.party(share.originalSender()).role();
        if (share.order().isEmpty()
                && passage.interchange.rule.rows().stream()
                        .filter(row -> row.kind().isEmpty())
                        .filter(row -> row.sender().filter(asks::equals).isPresent())
                        .noneMatch(row -> row.recipient().filter(asked::equals).isPresent())) {
            throw new RefusedException(RefusalCode.NOTHING_TO_QUERY);
        }
    }

    /** What kind of case it is, as it was of the message: by the same power. */
    private static CaseFacts facts(Ledger.Answered share, Ledger.Entry entry) {
        if (share.order().isEmpty()) {
            return CaseFacts.OF_NO_ORDER;
        }
        String order = share.order().get();
        CaseKind kind = share.kind()
                .or(() -> entry.responsibleFor(order).map(Ledger.Responsible::kind))
                .orElseThrow(() -> new RefusedException(RefusalCode.NO_BODY));
        return new CaseFacts(order, kind, Optional.empty(), Optional.empty());
    }

    private static void requireSame(String message, String inReplyTo) {
        if (!message.equals(inReplyTo)) {
            throw new RefusedException(RefusalCode.HEADER, List.of(REPLY));
        }
    }

    private static Query asked(Passage<?> passage, Ledger.Answered share, String named) {
        return new Query(
                passage.sender(),
                passage.header().messageId(),
                share.originalSender(),
                named,
                share.originalMessageId(),
                share.interchange(),
                passage.received.reachedDoor(),
                Optional.empty());
    }

    /** A query of the sender's own about the same message, and no other one. */
    private static Query end(
            Passage<?> passage, Ledger.Entry entry, Kernel kernel, String share, String id, Query.Ending how) {
        Query query = entry.queries()
                .asked(passage.sender(), id)
                .filter(one -> one.share().equals(share) && one.ending().isEmpty())
                .orElseThrow(() -> new RefusedException(RefusalCode.NO_OPEN_QUERY));
        entry.queries().end(query, how, kernel.clock().instant());
        return query;
    }

    /** The copy that is answered must be that of the query, and of nothing else that was said about it. */
    private static Query answered(
            Passage<?> passage, Ledger.Entry entry, Kernel kernel, Ledger.Answered share, String id) {
        Query query = Optional.of(share)
                .filter(one -> one.interchange().equals(QUERY)
                        && one.originalMessageId().equals(id))
                .flatMap(one -> entry.queries().asked(one.originalSender(), id))
                .filter(one -> one.asked().equals(passage.sender()))
                .orElseThrow(() -> new RefusedException(RefusalCode.NOTHING_TO_QUERY));
        query.ending().ifPresent(how -> {
            throw new RefusedException(
                    how == Query.Ending.ANSWERED ? RefusalCode.QUERY_ANSWERED : RefusalCode.QUERY_TAKEN_BACK);
        });
        entry.queries().end(query, Query.Ending.ANSWERED, kernel.clock().instant());
        return query;
    }
}
