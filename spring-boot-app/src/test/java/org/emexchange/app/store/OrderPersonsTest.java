package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;

import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.shared.PersonMarks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether somebody is the person of an order, as senders have said of it. */
@Tag("COP-28")
class OrderPersonsTest {
    private static final PartyId OTHER_COURT = new PartyId("hmcts.other");
    private static final PersonMarks ROWAN = marks("CRN X1", "BORN 1994-03-08 THISTLEWOOD");
    private static final PersonMarks ESME = marks("CRN X2", "BORN 1991-07-01 FARNSWORTH");

    private static TestDatabase database;
    private static Store store;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
    }

    @AfterAll
    static void close() {
        store.close();
        database.close();
    }

    @Test
    void knowsThePersonByAnyMark() {
        given(COURT, "order-1", ROWAN);

        assertThat(match("order-1", marks("CRN X1", "BORN 1994-03-08 MARWOOD"))).isEqualTo(PersonMatch.SAME);
        assertThat(match("order-1", ESME)).isEqualTo(PersonMatch.ANOTHER);
    }

    @Test
    void keepsWhatWasSaidBefore() {
        given(COURT, "order-2", marks("BORN 1994-03-08 THISTLEWOOD"));
        given(COURT, "order-2", marks("BORN 1994-03-08 MARWOOD"));

        assertThat(match("order-2", ROWAN)).isEqualTo(PersonMatch.SAME);
    }

    @Test
    void forgetsWhoseOrderWasSentInError() {
        given(COURT, "order-3", ROWAN);
        try (Entry entry = store.ledger().open()) {
            entry.withdrawn(COURT, "order-3");
            entry.commit();
        }
        assertThat(match("order-3", ROWAN)).isEqualTo(PersonMatch.NO_ORDER);

        given(COURT, "order-3", ESME);
        assertThat(match("order-3", ROWAN)).isEqualTo(PersonMatch.ANOTHER);
    }

    /** Two cases under one id: nobody can tell which of the two is meant. */
    @Test
    void asksOfEachOrderThatHasTheId() {
        given(COURT, "order-4", ROWAN);
        given(OTHER_COURT, "order-4", ESME);

        assertThat(match("order-4", ROWAN)).isEqualTo(PersonMatch.ANOTHER);
    }

    @Test
    void saysWhereItDoesNotKnow() {
        given(COURT, "order-5", PersonMarks.NONE);
        given(COURT, "order-6", ROWAN);

        assertThat(match("order-5", ROWAN)).isEqualTo(PersonMatch.NOT_KNOWN);
        assertThat(match("order-6", PersonMarks.NONE)).isEqualTo(PersonMatch.NOT_KNOWN);
        assertThat(match("order-7", ROWAN)).isEqualTo(PersonMatch.NO_ORDER);
    }

    /** What is stored of one person in two orders has nothing in common. */
    @Test
    @Tag("COP-35")
    void letsNobodyFollowAPersonFromOneOrderToAnother() {
        given(COURT, "order-8", ROWAN);
        given(COURT, "order-9", ROWAN);

        assertThat(database.asOwner()
                        .sql("SELECT mark FROM order_person GROUP BY mark HAVING count(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static PersonMatch match(String order, PersonMarks person) {
        return store.ledger().match(order, person);
    }

    private static PersonMarks marks(String... clear) {
        return new PersonMarks(Set.of(clear));
    }

    private static void given(PartyId sender, String order, PersonMarks person) {
        try (Entry entry = store.ledger().open()) {
            entry.responsible(
                    sender,
                    order,
                    new Responsible(
                            new PartyId("probation.one"),
                            PartyRole.PROBATION,
                            CaseKind.CONVICTED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            entry.person(sender, order, person);
            entry.commit();
        }
    }
}
