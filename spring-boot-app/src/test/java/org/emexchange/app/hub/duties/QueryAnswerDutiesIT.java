package org.emexchange.app.hub.duties;

import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;

import org.emexchange.app.hub.TestParty;

/** X24, the answer. */
@DutiesOf(value = "query-answer", copy = "original-sender")
class QueryAnswerDutiesIT extends QueryDuties {
    @Override
    Sending ordinary() {
        Queried query = Queried.ofAnOrder();
        query.ask();
        return new Sending(COURT, PROBATION, "query-answer", query.answerHeader(), query.answer(example()));
    }

    @Override
    TestParty recipient() {
        return CONTRACTOR;
    }

    @Override
    String by() {
        return "AnsweredBy";
    }

    @Override
    String example() {
        return "mended";
    }

    @Override
    Queried sentToMailbox() {
        return answered(Queried.ofAnOrderByMail());
    }

    @Override
    Queried sentToFolder() {
        return answered(Queried.ofAFitting());
    }

    private static Queried answered(Queried query) {
        query.ask();
        query.answered();
        return query;
    }
}
