package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.fate;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.store.Store;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.RefusalNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X12 as the order decides it: who may ask, what may be seen, and how long it stays open. */
class EnquiryIT {
    private static final TestParty HULL = HUB.party("probation.hull-pdu");

    @Test
    @Tag("PI-3.10")
    @Tag("PI-4.4")
    void staysOpenUntilItIsAnswered() {
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();
        enquiry.share();
        assertThat(isOpen(enquiry)).isTrue();

        enquiry.answered("in-words");
        assertThat(enquiry.information().opening().text()).contains("two people will come");
        assertThat(isOpen(enquiry)).isFalse();
    }

    /** The parts may come in any order; it is answered when all of them have come. */
    @Test
    @Tag("PI-3.10")
    void staysOpenUntilEveryPartHasCome() {
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();
        answerInPart(enquiry, 2);
        assertThat(isOpen(enquiry)).isTrue();

        answerInPart(enquiry, 1);
        Dealing.eventually(() -> isOpen(enquiry) ? 1 : 0, 0);
    }

    private static void answerInPart(Enquiring enquiry, int part) {
        byte[] payload = new String(enquiry.answer("in-words"), StandardCharsets.UTF_8)
                .replace("</AnsweredAt>", "</AnsweredAt><Part><Number>" + part + "</Number><Of>2</Of></Part>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] sealed = CONTRACTOR.seal().sealed(enquiry.answerHeader(), payload);
        CONTRACTOR.send("information-answer", sealed);
        assertThat(verdict(CONTRACTOR, sealed)).isEqualTo("ACCEPTED");
    }

    /** An order of another's looks like one that does not exist. */
    @Test
    @Tag("COP-28")
    void tellsAUnitWithoutAPartNothing() {
        String others = Carried.community(PROBATION.id());
        byte[] ofAnother = Enquiring.about(others, HULL.id(), "curfew-records").ask();
        byte[] ofNothing = Enquiring.about(Orders.newOrderId(), HULL.id(), "curfew-records")
                .ask();

        Optional<RefusalNote> told = fate(HULL, ofAnother).refusal();
        assertThat(told.orElseThrow().number()).isEqualTo("EMX-6030");
        assertThat(fate(HULL, ofNothing).refusal()).isEqualTo(told);
    }

    /** A person on bail is no matter of probation's: the force is responsible. */
    @Test
    @Tag("COP-28")
    void refusesAnEnquiryAboutAPersonOnBail() {
        assertThat(verdict(
                        PROBATION,
                        Enquiring.about(Carried.bail(), PROBATION.id(), "curfew-records")
                                .ask()))
                .isEqualTo("EMX-6030");
    }

    @Test
    @Tag("COP-18")
    void asksForNoPositionsWithoutAReason() {
        Enquiring enquiry = Enquiring.of(PROBATION.id(), "positions-with-reason");
        byte[] payload = new String(enquiry.payload(), StandardCharsets.UTF_8)
                .replaceAll("(?s)<LawfulReason>.*</LawfulReason>", "")
                .getBytes(StandardCharsets.UTF_8);
        byte[] sealed = PROBATION.seal().sealed(enquiry.header(), payload);
        PROBATION.send("information-request", sealed);

        assertThat(verdict(PROBATION, sealed)).isEqualTo("EMX-6032");
        assertThat(isOpen(enquiry)).isFalse();
    }

    @Test
    @Tag("COP-18")
    void givesPositionsOfThePeriodForAStatedReason() {
        Enquiring enquiry = Enquiring.of(PROBATION.id(), "positions-with-reason");
        enquiry.ask();
        enquiry.answered("records");

        assertThat(enquiry.information().opening().text())
                .contains("<At>2026-11-17T21:00:00Z<")
                .doesNotContain("<At>2026-11-17T17:59:59Z<", "<At>2026-11-19T08:00:00Z<");
    }

    /** Between question and answer the order went to another unit: the answer is not for whoever asked any more. */
    @Test
    @Tag("COP-28")
    void givesNothingToAUnitThatHasLostItsPart() {
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();
        enquiry.share();
        Header variation = Change.sequence(Orders.header(COURT.id(), enquiry.order()), 2);
        byte[] varied = new String(Orders.order("variation", enquiry.order()), StandardCharsets.UTF_8)
                .replace("<Party>probation.leeds-pdu<", "<Party>" + HULL.id() + "<")
                .getBytes(StandardCharsets.UTF_8);
        COURT.send("court-order", COURT.seal().sealed(variation, varied));
        HULL.await("order", about(enquiry.order()));

        assertThat(verdict(CONTRACTOR, enquiry.answered("records"))).isEqualTo("EMX-6031");
    }

    @Test
    @Tag("COP-29")
    void takesNoEnquiryInAnothersName() {
        Enquiring enquiry = Enquiring.ordinary();
        byte[] payload = new String(enquiry.payload(), StandardCharsets.UTF_8)
                .replace("<Unit>" + PROBATION.id() + "<", "<Unit>" + HULL.id() + "<")
                .getBytes(StandardCharsets.UTF_8);
        byte[] sealed = PROBATION.seal().sealed(enquiry.header(), payload);
        PROBATION.send("information-request", sealed);

        assertThat(verdict(PROBATION, sealed)).isEqualTo("EMX-5002");
    }

    private static boolean isOpen(Enquiring enquiry) {
        return HUB.bean(Store.class).ledger().enquiries().open().stream()
                .map(Enquiries.Open::messageId)
                .anyMatch(enquiry.header().messageId()::equals);
    }
}
