package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.app.store.Store;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.Clocks;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.WorkingDays;
import org.emexchange.hub.pipeline.Query;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What queries about messages lead to (X24). */
class QueryIT {
    private final Queried query = Queried.ofAnOrder();

    /** The court knows its order by the id that it gave, and the query is open until it has answered. */
    @Test
    @Tag("PI-3.1")
    void bringsAQueryToWhoeverSentTheMessageAndItsAnswerBack() {
        query.ask();

        assertThat(query.copy().text())
                .contains("<AskedBy>emc.order-intake<", "<What>PHOTO_MISSING<")
                .doesNotContain(query.share().messageId() + "</AboutMessage>");
        assertThat(isOpen(query)).isTrue();

        query.answered();
        assertThat(query.answerCopy().text())
                .contains("<Outcome>MENDED<", query.header().messageId());
        assertThat(isOpen(query)).isFalse();
    }

    @Test
    @Tag("PI-3.1")
    void bringsTheContractorsRejectionAsAMessage() {
        assertThat(sent(query.header(), query.payload("rejection"))).isEqualTo("ACCEPTED");

        assertThat(query.copy().text()).contains("<Reason>CONTRADICTORY<", "inside the exclusion zone");
    }

    /** Another's message looks like one that there never was. */
    @Test
    @Tag("COP-28")
    @Tag("PI-3.1")
    void takesNoQueryAboutAMessageThatWasNotDeliveredToTheParty() {
        String share = query.share().messageId();
        Header others = Change.sender(query.header(), PROBATION.id());
        byte[] payload = new String(query.payload("address-missing"), UTF_8)
                .replace("<AskedBy>emc.order-intake<", "<AskedBy>" + PROBATION.id() + "<")
                .getBytes(UTF_8);
        String nothing = UUID.randomUUID().toString();

        assertThat(sent(PROBATION, "query", others, payload)).isEqualTo("EMX-5065");
        assertThat(sent(
                        PROBATION,
                        "query",
                        Change.inReplyTo(Change.renamed(others), nothing),
                        new String(payload, UTF_8).replace(share, nothing).getBytes(UTF_8)))
                .isEqualTo("EMX-5065");
        assertThat(sent(CONTRACTOR, "query", Change.renamed(query.header()), payload))
                .isEqualTo("EMX-5002");
    }

    @Test
    @Tag("PI-3.1")
    void takesOneAnswerAndAFurtherQuery() {
        query.ask();
        query.answered();
        query.answerCopy();

        assertThat(answer(query)).isEqualTo("EMX-5067");

        Queried further = query.again();
        further.ask();
        assertThat(further.copy().text()).contains(further.header().messageId());
        assertThat(answer(further)).isEqualTo("ACCEPTED");
    }

    /** The unit that supervises was given the order as well, and was not asked. */
    @Test
    @Tag("COP-28")
    @Tag("PI-3.1")
    void takesNoAnswerOfWhoeverWasNotAsked() {
        query.ask();
        Header stranger = Change.sender(query.answerHeader(), PROBATION.id());
        byte[] payload = new String(query.answer("mended"), UTF_8)
                .replace("<AnsweredBy>" + COURT.id(), "<AnsweredBy>" + PROBATION.id())
                .getBytes(UTF_8);

        assertThat(sent(PROBATION, "query-answer", stranger, payload)).isEqualTo("EMX-5065");
        assertThat(isOpen(query)).isTrue();
    }

    @Test
    @Tag("PI-3.1")
    void closesAQueryThatIsTakenBack() {
        query.ask();
        query.copy();
        Header first = query.answerHeader();

        Queried word = query.again();
        assertThat(sent(word.header(), word.naming("taken-back", query))).isEqualTo("ACCEPTED");
        assertThat(Queried.at(COURT.id(), "query", query.order(), "QueryCopy").text())
                .contains("<TakenBack>", query.header().messageId());
        assertThat(isOpen(query)).isFalse();

        assertThat(sent(COURT, "query-answer", first, query.answer("stands"))).isEqualTo("EMX-5068");
        Queried again = query.again();
        assertThat(sent(again.header(), again.naming("taken-back", query))).isEqualTo("EMX-5066");
    }

    @Test
    @Tag("PI-3.1")
    void putsOneQueryInThePlaceOfAnother() {
        query.ask();
        query.copy();
        Header first = query.answerHeader();
        Queried second = query.again();

        assertThat(sent(second.header(), second.naming("in-place-of", query))).isEqualTo("ACCEPTED");
        assertThat(second.copy().text()).contains("Friday night");
        assertThat(sent(COURT, "query-answer", first, query.answer("stands"))).isEqualTo("EMX-5068");
        assertThat(answer(second)).isEqualTo("ACCEPTED");
    }

    /** Of another message than the one that it replies to. */
    @Test
    @Tag("PI-3.1")
    void takesBackNoQueryAboutAnotherMessage() {
        query.ask();
        query.copy();
        Queried other = Queried.ofAnOrder();

        assertThat(sent(other.header(), other.naming("taken-back", query))).isEqualTo("EMX-5066");
        assertThat(isOpen(query)).isTrue();
    }

    @Test
    @Tag("COP-28")
    void refusesAQueryThatNamesAnotherOrderThanItsMessage() {
        assertThat(sent(Change.order(query.header(), Orders.newOrderId()), query.payload("address-missing")))
                .isEqualTo("EMX-3001");
    }

    /** By the power that carried the order: nobody on bail is convicted (COP-24). */
    @Test
    @Tag("COP-24")
    @Tag("COP-28")
    void asksAboutAnOrderOfBailByTheStatuteOfTheOrder() {
        TestParty force = HUB.party("police.west-yorkshire");
        String order = Carried.bail();
        Header share = force.await("order", Dealing.about(order)).opening().header();
        Header section14 = Change.sender(Change.about(query.header(), share), force.id());
        byte[] payload = new String(query.payload("address-missing"), UTF_8)
                .replace("<AskedBy>emc.order-intake<", "<AskedBy>" + force.id() + "<")
                .replace(query.share().messageId(), share.messageId())
                .getBytes(UTF_8);

        assertThat(sent(force, "query", section14, payload)).isEqualTo("EMX-6012");
        assertThat(sent(
                        force,
                        "query",
                        Change.renamed(Change.ground(section14, "COURT_DIRECTION", "EMX-ISA-024")),
                        payload))
                .isEqualTo("ACCEPTED");
        assertThat(COURT.await("query", Dealing.about(order)).opening().header().power())
                .isEqualTo("COURT_DIRECTION");
    }

    /** While the court has the question, the contractor's time to fit stands still; the court owes an answer. */
    @Test
    @Tag("PI-3.1")
    @Tag("EPG-fitted")
    void holdsUpTheClocksOfWhoeverAsked() {
        assertThat(phase(query.order(), "EPG-fitted")).isEqualTo(DutyClock.Phase.RUNNING);
        query.ask();
        query.copy();

        assertThat(phase(query.order(), "EPG-fitted")).isEqualTo(DutyClock.Phase.PAUSED);
        assertThat(phase(query.order(), "PI-3.1")).isEqualTo(DutyClock.Phase.RUNNING);
        assertThat(clock(query.order(), "PI-3.1").debtor())
                .map(Object::toString)
                .contains(COURT.id());

        query.answered();
        query.answerCopy();
        assertThat(phase(query.order(), "EPG-fitted")).isEqualTo(DutyClock.Phase.RUNNING);
        assertThat(phase(query.order(), "PI-3.1")).isEqualTo(DutyClock.Phase.MET);
    }

    /** The contractor, which owes the unit an answer, uses the id of the unit's query for one of its own, and takes that back. */
    @Test
    @Tag("PI-3.1")
    void endsNoQueryOfAnothersThatHasTheSameId() {
        Queried contractors = Queried.ofAnOrder("suspended-sentence-aamr", CONTRACTOR.id(), PROBATION.id());
        String order = contractors.order();
        Header violation = Violations.header(CONTRACTOR.id(), order);
        CONTRACTOR.send(
                "violation", CONTRACTOR.seal().sealed(violation, Violations.violation("curfew-absence", order)));
        Header notice =
                PROBATION.await("violation", Dealing.about(order)).opening().header();
        Queried units = Queried.of(PROBATION, CONTRACTOR, notice);
        units.ask();
        units.copy();
        Header same = Change.renamed(contractors.header(), units.header().messageId());

        assertThat(sent(same, contractors.payload("address-missing"))).isEqualTo("ACCEPTED");
        assertThat(sent(Change.renamed(same), contractors.naming("taken-back", units)))
                .isEqualTo("ACCEPTED");

        assertThat(isOpen(units)).isTrue();
        assertThat(clocks(order, "PI-3.1"))
                .filteredOn(clock -> clock.debtor().map(Object::toString).equals(Optional.of(CONTRACTOR.id())))
                .singleElement()
                .extracting(clock -> clock.phase(Instant.now()))
                .isEqualTo(DutyClock.Phase.RUNNING);
    }

    /** An invitation sets the clock of its own meeting going, and no clock of fitting hangs on it. */
    @Test
    @Tag("PI-3.1")
    @Tag("PI-3.8")
    void holdsUpNoClockThatDoesNotHangOnTheMessage() {
        String order = Carried.sentence("suspended-sentence-aamr");
        Header invitation = CaseMessage.MAPPA_NOTICE.header(PROBATION.id(), order);
        byte[] inTime = new String(CaseMessage.MAPPA_NOTICE.payload("invitation", order), UTF_8)
                .replace(
                        "2026-11-30T17:00:00Z",
                        Instant.now().plusSeconds(864_000).toString().substring(0, 19) + "Z")
                .getBytes(UTF_8);
        PROBATION.send("mappa-notice", PROBATION.seal().sealed(invitation, inTime));
        Header share =
                CONTRACTOR.await("mappa-notice", Dealing.about(order)).opening().header();
        byte[] payload = new String(query.payload("address-missing"), UTF_8)
                .replace(query.share().messageId(), share.messageId())
                .getBytes(UTF_8);

        assertThat(sent(Change.about(query.header(), share), payload)).isEqualTo("ACCEPTED");
        assertThat(phase(order, "PI-3.8")).isEqualTo(DutyClock.Phase.PAUSED);
        assertThat(phase(order, "EPG-fitted")).isEqualTo(DutyClock.Phase.RUNNING);
    }

    private static DutyClock.Phase phase(String order, String clock) {
        return clock(order, clock).phase(Instant.now());
    }

    private static DutyClock clock(String order, String id) {
        return clocks(order, id).stream().findFirst().orElseThrow();
    }

    private static List<DutyClock> clocks(String order, String id) {
        String subject = HUB.bean(Pseudonym.class).of(order);
        return Clocks.none(ClockRules.shipped(), WorkingDays.shipped())
                .with(HUB.bean(Store.class).ledger().clocks().about(subject))
                .all()
                .stream()
                .filter(one -> one.key().clock().equals(id))
                .toList();
    }

    private static boolean isOpen(Queried query) {
        return HUB.bean(Store.class).ledger().queries().open().stream()
                .map(Query::messageId)
                .anyMatch(query.header().messageId()::equals);
    }

    private static String answer(Queried query) {
        return sent(COURT, "query-answer", query.answerHeader(), query.answer("stands"));
    }

    private static String sent(Header header, byte[] payload) {
        return sent(CONTRACTOR, "query", header, payload);
    }

    private static String sent(TestParty party, String door, Header header, byte[] payload) {
        byte[] octets = party.seal().sealed(header, payload);
        party.send(door, octets);
        return verdict(party, octets);
    }
}
