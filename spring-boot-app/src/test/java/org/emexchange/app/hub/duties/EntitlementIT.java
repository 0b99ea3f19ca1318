package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.RefusalNote;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is about an order goes between those only that have a part in it, through the running hub (COP-28). */
@Tag("COP-28")
class EntitlementIT {
    private static final TestParty HULL = HUB.party("probation.hull-pdu");

    @Test
    void takesWhatTheUnitOfTheOrderSends() {
        assertThat(risk(PROBATION, Carried.community(PROBATION.id())).status()).isEqualTo(ReceiptStatus.ACCEPTED);
    }

    @Test
    void refusesAnotherUnitAlthoughItMaySendSuchFormsInGeneral() {
        String order = Carried.community(PROBATION.id());

        assertThat(refusal(risk(HULL, order)).number()).isEqualTo("EMX-6030");
        assertThat(shares(HULL, order)).isZero();
    }

    /** To whom it is nothing an order of another's looks like one that does not exist. */
    @Test
    void tellsWhoHasNoPartNothingOfWhetherTheOrderExists() {
        RefusalNote ofAnother = refusal(risk(HULL, Carried.community(PROBATION.id())));
        RefusalNote ofNothing = refusal(risk(HULL, Orders.newOrderId()));

        assertThat(ofAnother).isEqualTo(ofNothing);
    }

    /** What is urgent is kept from nobody, but the hub does not know that the two have to do with the order (ISP 3.2). */
    @Test
    @Tag("PI-3.5")
    void passesOnWhatIsUrgentAndSaysThatThePartIsNotKnown() {
        String order = Orders.newOrderId();
        Receipt receipt = send(PROBATION, "risk-update", "risk-update/urgent-mappa-3", order);

        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(receipt.findings()).extracting(FindingNote::number).containsExactly("EMF-601");
        CONTRACTOR.await("risk", about(order));
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'RISK' AND outcome = 'NO_PART SHARED' AND message_id = ?",
                        receipt.aboutMessage().orElseThrow()))
                .isEqualTo(2);
    }

    /** Not even that there is a form. */
    @Test
    void tellsWhoHasNoPartNothingOfWhatIsOnTheRecord() {
        String order = Carried.community(PROBATION.id());
        assertThat(risk(PROBATION, order).status()).isEqualTo(ReceiptStatus.ACCEPTED);

        assertThat(refusal(risk(HULL, order)).number()).isEqualTo("EMX-6030");
    }

    /** It goes alone: nothing of the other person's record, and nothing of it on that record. */
    @Test
    @Tag("PI-3.5")
    void keepsAStrangersUrgentWordOffTheRecordOfTheOrder() {
        String order = Carried.community(PROBATION.id());
        assertThat(risk(PROBATION, order).status()).isEqualTo(ReceiptStatus.ACCEPTED);
        CONTRACTOR.await("risk", about(order));

        assertThat(send(HULL, "risk-update", "risk-update/urgent-mappa-3", order)
                        .status())
                .isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(CONTRACTOR.await("risk", about(order)).opening().text())
                .contains("<Number>1<")
                .doesNotContain("<Number>2<", "<Form>");
    }

    /** What the hub keeps of another's order decides nothing: a bail order looks like one that does not exist. */
    @Test
    @Tag("PI-3.5")
    void passesOnWhatIsUrgentAboutAnybodysOrder() {
        assertThat(send(PROBATION, "risk-update", "risk-update/urgent-mappa-3", Carried.bail())
                        .status())
                .isEqualTo(ReceiptStatus.ACCEPTED);
    }

    @Test
    void givesTheUnitAPartThatTheCaseIsAllocatedTo() {
        String order = Carried.community(PROBATION.id());
        allocate(PROBATION, order);

        assertThat(risk(HULL, order).status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(refusal(risk(PROBATION, order)).number()).isEqualTo("EMX-6030");
    }

    /** What was sent in error was nobody's business. */
    @Test
    void leavesNobodyAPartInAnOrderThatWasSentInError() {
        String order = Carried.community(PROBATION.id());
        Header error = Change.sequence(Orders.header(COURT.id(), order), 2);
        COURT.send("court-order", COURT.seal().sealed(error, Orders.order("sent-in-error", order)));
        CONTRACTOR.await("order", about(order));

        assertThat(refusal(risk(PROBATION, order)).number()).isEqualTo("EMX-6030");
    }

    @Test
    void letsNoUnitAllocateToItselfWhatIsAnothers() {
        String order = Carried.community(PROBATION.id());

        assertThat(refusal(allocate(HULL, order)).number()).isEqualTo("EMX-6030");
        assertThat(refusal(risk(HULL, order)).number()).isEqualTo("EMX-6030");
    }

    /** The officer whom the case was allocated to is told of a violation, and no other (PI-3.14). */
    @Test
    @Tag("PI-3.14")
    void tellsTheUnitThatTheCaseWasAllocatedToOfAViolation() {
        String order = Carried.sentence("suspended-sentence-aamr");
        allocate(PROBATION, order);
        Header header = Violations.header(CONTRACTOR.id(), order);
        CONTRACTOR.send("violation", CONTRACTOR.seal().sealed(header, Violations.violation("curfew-absence", order)));

        HULL.await("violation", about(order));
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND interchange = 'X09' AND counterpart = ?"
                                + " AND order_pseudonym = (SELECT order_pseudonym FROM audit_leaf WHERE message_id = ? LIMIT 1)",
                        PROBATION.id(),
                        header.messageId()))
                .isZero();
    }

    @Test
    void refusesAnAllocationToAUnitThatTheRegisterDoesNotHave() {
        String order = Carried.community(PROBATION.id());

        assertThat(refusal(allocate(PROBATION, order, "probation.nowhere-pdu")).number())
                .isEqualTo("EMX-6005");
    }

    private static Receipt allocate(TestParty sender, String order) {
        return allocate(sender, order, HULL.id());
    }

    private static Receipt allocate(TestParty sender, String order, String unit) {
        byte[] payload = new String(Allocations.allocation("allocated", order), StandardCharsets.UTF_8)
                .replace("<Party>probation.leeds-pdu<", "<Party>" + unit + "<")
                .getBytes(StandardCharsets.UTF_8);
        return send(sender, "allocation", Allocations.header(sender.id(), order), payload);
    }

    private static Receipt risk(TestParty sender, String order) {
        return send(sender, "risk-notification", "risk-notification/full-form", order);
    }

    private static Receipt send(TestParty sender, String door, String example, String order) {
        return send(
                sender, door, RiskMessages.header(sender.id(), order, door, 1), RiskMessages.payload(example, order));
    }

    private static Receipt send(TestParty sender, String door, Header header, byte[] payload) {
        byte[] sealed = sender.seal().sealed(header, payload);
        sender.send(door, sealed);
        return fate(sender, sealed);
    }

    private static RefusalNote refusal(Receipt receipt) {
        return receipt.refusal().orElseThrow();
    }

    private static long shares(TestParty sender, String order) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND party = ? AND order_pseudonym = ?",
                sender.id(),
                HUB.bean(Pseudonym.class).of(order));
    }
}
