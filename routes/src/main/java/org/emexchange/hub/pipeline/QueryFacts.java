package org.emexchange.hub.pipeline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.Occurrence;

/**
 * What queries and answers tell the clocks (PI-3.1): whoever was asked owes an answer, and until then the clocks of whoever
 * asked stand still that hang on the message.
 */
final class QueryFacts {
    /** What gives an order or changes it: all clocks of the order hang on it. */
    private static final Set<String> OF_THE_ORDER = Set.of("X01", "X02", "X03");

    private static final ClockRules RULES = ClockRules.shipped();

    private QueryFacts() {}

    static <T> void of(Passage<T> passage, Kernel kernel, Ledger.Entry entry) {
        if (passage.query.isEmpty()) {
            return;
        }
        Query query = passage.query.get();
        String order = passage.facts().order();
        FactsTold facts = new FactsTold(passage, order.isEmpty() ? query.about() : order, kernel)
                .with(DutyParty.ASKING, query.asking())
                .with(DutyParty.ASKED, query.asked());
        QueryStep step = passage.interchange.querying.orElseThrow().step().apply(passage.content());
        if (step instanceof QueryStep.Asks asks) {
            matters(query, facts, kernel)
                    .forEach(matter -> facts.tellAsked(query(query, query.messageId()), matter, asks.answerBy()));
            asks.inPlaceOf()
                    .ifPresent(other -> facts.tell(Occurrence.X24_WITHDRAWN, query(query, other), facts.knownAt()));
        } else {
            facts.tell(
                    step instanceof QueryStep.Answers ? Occurrence.X24_ANSWERED : Occurrence.X24_WITHDRAWN,
                    query(query, query.messageId()),
                    facts.knownAt());
        }
        facts.to(entry);
    }

    /** A query of this one's asker: whom it asks may have one of the same id. */
    private static String query(Query of, String messageId) {
        return of.asking() + " " + messageId;
    }

    /** Those of the asker's clocks that the message set going; of no clock, the message itself. Empty stands for the order. */
    private static Set<Optional<String>> matters(Query query, FactsTold facts, Kernel kernel) {
        Set<Optional<String>> matters = new LinkedHashSet<>();
        if (OF_THE_ORDER.contains(query.interchange())) {
            matters.add(Optional.empty());
        }
        facts.before(kernel).stream()
                .filter(fact -> FactsTold.isOf(query.asked(), query.about(), fact))
                .forEach(fact -> matters.addAll(RULES.standingStill(fact, query.asking())));
        if (matters.isEmpty()) {
            matters.add(Optional.of(facts.pseudonym(query.about())));
        }
        return matters;
    }
}
