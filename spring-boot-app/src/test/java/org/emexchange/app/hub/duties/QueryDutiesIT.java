package org.emexchange.app.hub.duties;

import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;

import org.emexchange.app.hub.TestParty;

/** X24, the query. */
@DutiesOf(value = "query", copy = "original-sender")
class QueryDutiesIT extends QueryDuties {
    @Override
    Sending ordinary() {
        Queried query = Queried.ofAnOrder();
        return new Sending(CONTRACTOR, PROBATION, "query", query.header(), query.payload(example()));
    }

    @Override
    TestParty recipient() {
        return COURT;
    }

    @Override
    String by() {
        return "AskedBy";
    }

    @Override
    String example() {
        return "address-missing";
    }

    @Override
    Queried sentToMailbox() {
        Queried query = Queried.ofAnAllocationByMail();
        query.ask();
        return query;
    }

    @Override
    Queried sentToFolder() {
        Queried query = Queried.ofARelease();
        query.ask();
        return query;
    }
}
