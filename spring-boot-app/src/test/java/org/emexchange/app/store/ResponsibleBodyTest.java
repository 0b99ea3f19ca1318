package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.prison.ReleaseKind;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.SentenceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of an order for what is sent about it later. */
class ResponsibleBodyTest {
    private static final PartyId OTHER_COURT = new PartyId("hmcts.other");
    private static final PartyId UNIT = new PartyId("probation.one");
    private static final PartyId OTHER_UNIT = new PartyId("probation.two");
    private static final PartyId TEAM = new PartyId("ycs.team");
    private static final PartyId CONTRACTOR = new PartyId("emc.one");
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
                .contains(unit(Optional.of(new Supervision(Periods.ALWAYS.until(Given.NOW), true)), Optional.empty()));
    }

    /** Varied on 16 November: from the 20th on without trail monitoring, and from the 1st of December on with it again. */
    @Test
    @Tag("COP-19")
    void keepsWhenWhereaboutsAreMonitored() {
        keep(
                COURT,
                "order-9",
                Optional.of(new Supervision(period("2026-11-01", "2027-05-01"), false)),
                Optional.empty());
        keep(
                COURT,
                "order-9",
                Optional.of(new Supervision(period("2026-12-01", "2027-05-01"), false, Optional.of(at("2026-11-20")))),
                Optional.empty());

        keep(
                COURT,
                "order-9",
                Optional.of(new Supervision(period("2026-11-01", "2027-05-01"), false, Optional.of(at("2026-12-01")))),
                Optional.empty());

        Periods trailed = store.ledger()
                .responsible("order-9")
                .flatMap(Responsible::supervision)
                .orElseThrow()
                .trailed();
        assertThat(trailed).isEqualTo(period("2026-11-01", "2026-11-20").or(period("2026-12-01", "2027-05-01")));
        assertThat(trailed.cover(at("2026-11-02"), at("2026-11-19"))).isTrue();
        assertThat(trailed.cover(at("2026-11-19"), at("2026-11-21"))).isFalse();
    }

    private static Periods period(String from, String to) {
        return new Periods(List.of(new Period(at(from), Optional.of(at(to)))));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
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

    /** The order is given again as one that is no release: what was said of a release before does not stand. */
    @Test
    @Tag("COP-12")
    void keepsHowThePersonWasReleased() {
        ReleaseTerms terms = new ReleaseTerms(
                ReleaseKind.HDC, SentenceType.STANDARD_DETERMINATE_SENTENCE, LicenceAuthorityKind.GOVERNOR);
        released("release-1", Optional.of(terms));
        assertThat(store.ledger().parts("release-1"))
                .singleElement()
                .extracting(OrderParts::release)
                .isEqualTo(Optional.of(terms));

        released("release-1", Optional.empty());
        assertThat(store.ledger().parts("release-1"))
                .singleElement()
                .extracting(OrderParts::release)
                .isEqualTo(Optional.empty());
    }

    private static void released(String order, Optional<ReleaseTerms> terms) {
        try (Entry entry = store.ledger().open()) {
            entry.responsible(
                    COURT,
                    order,
                    new Responsible(
                            UNIT,
                            PartyRole.PROBATION,
                            CaseKind.CONVICTED,
                            Optional.of(TRAIL),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(CONTRACTOR),
                            Optional.empty(),
                            terms));
            entry.commit();
        }
    }

    @Test
    @Tag("COP-28")
    void knowsWhoHasWhichPart() {
        keep(COURT, "order-5", Optional.of(TRAIL), Optional.of(PPCS));

        assertThat(store.ledger().parts("order-5"))
                .containsExactly(new OrderParts(
                        COURT, Optional.of(CONTRACTOR), UNIT, Optional.empty(), Optional.of(PPCS), Optional.of(TEAM)));
        assertThat(store.ledger().parts("order-6")).isEmpty();
    }

    @Test
    @Tag("COP-28")
    void givesTheUnitThatTheCaseWasAllocatedToAPartUntilTheBodyChanges() {
        keep(COURT, "order-7", Optional.of(TRAIL), Optional.empty());
        allocate(UNIT, "order-7", OTHER_UNIT);
        assertThat(units("order-7")).containsExactly(Optional.of(OTHER_UNIT));

        keep(COURT, "order-7", Optional.of(TRAIL), Optional.empty());
        assertThat(units("order-7")).containsExactly(Optional.of(OTHER_UNIT));

        keepFor(new PartyId("probation.three"), "order-7");
        assertThat(units("order-7")).containsExactly(Optional.empty());
    }

    /** Who is neither the body nor the unit allocates nothing, whatever it says. */
    @Test
    @Tag("COP-28")
    void letsNobodyElseAllocate() {
        keep(COURT, "order-8", Optional.of(TRAIL), Optional.empty());
        allocate(OTHER_UNIT, "order-8", OTHER_UNIT);

        assertThat(units("order-8")).containsExactly(Optional.empty());
    }

    private static List<Optional<PartyId>> units(String order) {
        return store.ledger().parts(order).stream().map(OrderParts::unit).toList();
    }

    private static void allocate(PartyId allocating, String order, PartyId unit) {
        try (Entry entry = store.ledger().open()) {
            entry.allocated(allocating, order, unit);
            entry.commit();
        }
    }

    private static void keepFor(PartyId body, String order) {
        Responsible known = unit(Optional.of(TRAIL), Optional.empty());
        try (Entry entry = store.ledger().open()) {
            entry.responsible(
                    COURT,
                    order,
                    new Responsible(
                            body,
                            known.role(),
                            known.kind(),
                            known.supervision(),
                            known.publicProtection(),
                            known.youthCustody(),
                            known.contractor(),
                            known.unit()));
            entry.commit();
        }
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
                UNIT,
                PartyRole.PROBATION,
                CaseKind.CONVICTED,
                supervision,
                section,
                Optional.of(TEAM),
                Optional.of(CONTRACTOR),
                Optional.empty());
    }
}
