package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.util.function.UnaryOperator;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An officer asks about the person of the order and about nobody else. The order is one of Rowan Thistlewood's, born on 8 March
 * 1994, PNC id 2014/0123456X, CRN X123456.
 */
@Tag("COP-28")
class EnquiryPersonIT {
    /** Another person under the unit's own order looks like an order that does not exist. */
    @Test
    void tellsNothingAboutSomebodyElse() {
        Receipt told = ask(EnquiryPersonIT::anotherPerson);
        Receipt ofNothing = fate(
                PROBATION,
                Enquiring.about(Orders.newOrderId(), PROBATION.id(), "curfew-records")
                        .ask());

        assertThat(told.refusal().orElseThrow().number()).isEqualTo("EMX-6030");
        assertThat(told.refusal()).isEqualTo(ofNothing.refusal());
    }

    @Test
    void takesThePersonByANumberUnderAnotherName() {
        isTaken(ask(text -> text.replace("<Last>Thistlewood<", "<Last>Farnsworth<")));
    }

    @Test
    void takesThePersonByLastNameAndDateOfBirthHoweverWritten() {
        isTaken(ask(text -> withoutNumbers(text)
                .replace("<First>Rowan</First>", "<First>Ro</First>")
                .replace("<Last>Thistlewood<", "<Last>THISTLE-WOOD<")));
    }

    /** A father and a son may have one name: that alone tells nobody. */
    @Test
    void takesNobodyByLastNameAlone() {
        assertThat(ask(text -> withoutNumbers(text).replace("1994-03-08", "1964-03-08"))
                        .refusal()
                        .orElseThrow()
                        .number())
                .isEqualTo("EMX-6030");
    }

    /** Who has changed a name is known by both. */
    @Test
    void takesThePersonByTheNameThatTheOrderGaveBefore() {
        Enquiring enquiry = Enquiring.ordinary();
        Header variation = Change.sequence(Orders.header(COURT.id(), enquiry.order()), 2);
        byte[] varied = new String(Orders.order("variation", enquiry.order()), UTF_8)
                .replace("<Last>Thistlewood<", "<Last>Marwood<")
                .getBytes(UTF_8);
        COURT.send("court-order", COURT.seal().sealed(variation, varied));
        Dealing.CONTRACTOR.await(
                "order", about(enquiry.order()).and(one -> one.opening().text().contains("<Last>Marwood<")));

        isTaken(ask(enquiry, EnquiryPersonIT::withoutNumbers));
    }

    /** Of an order that came before this was kept nobody is refused for it; the risk register has it. */
    @Test
    void takesTheOfficersWordWhereTheHubDoesNotKnowWhomTheOrderIsAbout() {
        Enquiring enquiry = Enquiring.ordinary();
        String known = HUB.bean(Pseudonym.class).of(enquiry.order());
        HUB.database().update("DELETE FROM order_person WHERE order_name = ?", known);

        isTaken(ask(enquiry, EnquiryPersonIT::anotherPerson));
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'RISK' AND outcome = 'PERSON_NOT_KNOWN SHARED'"
                                + " AND message_id = ?",
                        enquiry.header().messageId()))
                .isOne();
    }

    private static void isTaken(Receipt receipt) {
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
    }

    private static String anotherPerson(String text) {
        return text.replace("<Last>Thistlewood<", "<Last>Farnsworth<").replace(Enquiring.CRN, "X765432");
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("(?s)<Identifiers>.*</Identifiers>", "");
    }

    private static Receipt ask(UnaryOperator<String> change) {
        return ask(Enquiring.ordinary(), change);
    }

    private static Receipt ask(Enquiring enquiry, UnaryOperator<String> change) {
        byte[] payload = change.apply(new String(enquiry.payload(), UTF_8)).getBytes(UTF_8);
        byte[] sealed = PROBATION.seal().sealed(enquiry.header(), payload);
        PROBATION.send("information-request", sealed);
        return fate(PROBATION, sealed);
    }
}
