package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;

import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Supervision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of an order for what is sent about it later. */
class ResponsibleBodyTest {
    private static final PartyId OTHER_COURT = new PartyId("hmcts.other");
    private static final PartyId PPCS = new PartyId("ppcs.casework");
    private static final Supervision TRAIL = new Supervision(true, false);

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
    void keepsWhatTheOrderSaidLast() {
        keep(COURT, "order-1", Optional.of(TRAIL), Optional.of(PPCS));
        keep(COURT, "order-1", Optional.of(new Supervision(false, true)), Optional.empty());

        assertThat(store.ledger().responsible("order-1"))
                .contains(unit(Optional.of(new Supervision(false, true)), Optional.empty()));
    }

    @Test
    void letsStandWhatTheOrderDoesNotSayAgain() {
        keep(COURT, "order-2", Optional.of(TRAIL), Optional.empty());
        keep(COURT, "order-2", Optional.empty(), Optional.empty());

        assertThat(store.ledger().responsible("order-2").orElseThrow().supervision())
                .contains(TRAIL);
    }

    /** Two cases of one unit under one order id: whose whereabouts may be seen cannot be told. */
    @Test
    @Tag("COP-19")
    void takesTheLesserDisclosureOfTwoCasesUnderOneId() {
        keep(COURT, "order-3", Optional.of(TRAIL), Optional.empty());
        keep(OTHER_COURT, "order-3", Optional.of(new Supervision(false, false)), Optional.empty());

        assertThat(store.ledger().responsible("order-3").orElseThrow().supervision())
                .contains(new Supervision(false, false));
    }

    @Test
    void saysNothingWhereTheSectionCannotBeTold() {
        keep(COURT, "order-4", Optional.of(TRAIL), Optional.of(PPCS));
        keep(OTHER_COURT, "order-4", Optional.of(TRAIL), Optional.empty());

        assertThat(store.ledger().responsible("order-4")).isEmpty();
    }

    private static void keep(
            PartyId sender, String order, Optional<Supervision> supervision, Optional<PartyId> section) {
        try (Entry entry = store.ledger().open()) {
            entry.responsible(sender, order, unit(supervision, section));
            entry.commit();
        }
    }

    private static Responsible unit(Optional<Supervision> supervision, Optional<PartyId> section) {
        return new Responsible(
                new PartyId("probation.one"), PartyRole.PROBATION, CaseKind.CONVICTED, supervision, section);
    }
}
