package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X01, over the real door. */
class CourtOrderDutiesIT {
    private static final String EXAMPLE = "community-curfew-only";

    private final String order = Orders.newOrderId();
    private final Header header = Orders.header(COURT.id(), order);
    private final byte[] payload = Orders.order(EXAMPLE, order);

    @Test
    @DutyOf("court-order.open")
    @Tag("COP-35")
    void takesNoOrderInClear() {
        assertThat(sent(COURT, COURT.seal().signed(header, payload))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("court-order.verify")
    @Tag("ISP-3.1")
    void takesNoOrderThatAnotherCourtSigned() {
        byte[] signed = HUB.party("hmcts.hull-magistrates").seal().signed(header, payload);

        assertThat(sent(COURT, COURT.seal().encrypted(signed))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("court-order.recognise")
    @Tag("ISP-3.1")
    void givesADuplicateItsFirstReceiptAgain() {
        byte[] sealed = COURT.seal().sealed(header, payload);
        COURT.send("court-order", sealed);
        TestParty.Arrived first = COURT.await("receipt", about(order));
        COURT.await("receipt", about(order));
        COURT.await("receipt", about(order));
        COURT.send("court-order", sealed);

        assertThat(COURT.await("receipt", about(order)).opening().header().messageId())
                .isEqualTo(first.opening().header().messageId());
    }

    @Test
    @DutyOf("court-order.mark")
    @Tag("COP-36")
    void takesNoOrderWithoutAClassification() {
        Header unmarked = Change.marking(header, Optional.empty());

        assertThat(sent(COURT, COURT.seal().sealed(unmarked, payload))).isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("court-order.read")
    void takesNoOrderOutsideItsSchema() {
        byte[] changed = new String(payload, StandardCharsets.UTF_8)
                .replace("<Action>NEW</Action>", "<Action>MAYBE</Action>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(sent(COURT, COURT.seal().sealed(header, changed))).isEqualTo("EMX-5001");
    }

    /** Hours over the limit, an abstinence over 120 days, a dependence score and address checks that are not stated. */
    @Test
    @DutyOf("court-order.check")
    @Tag("PI-5.2")
    @Tag("PI-5.4")
    void tellsTheCourtWhatBreaksARule() {
        byte[] sealed = COURT.seal().sealed(header, Orders.order("with-findings", order));
        COURT.send("court-order", sealed);

        assertThat(Dealing.fate(COURT, sealed).findings())
                .extracting(FindingNote::number)
                .containsExactlyInAnyOrder("EMF-201", "EMF-211", "EMF-301", "EMF-311");
    }

    @Test
    @DutyOf("court-order.admit")
    void deliversAnOrdersMessagesInTheirSequence() {
        Header second = Change.sequence(Orders.header(COURT.id(), order), 2);
        COURT.send("court-order", COURT.seal().sealed(second, payload));
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(sequence()).isEqualTo(1);
        assertThat(sequence()).isEqualTo(2);
    }

    /** The purpose is one for probation's copy and not for the contractor's. */
    @Test
    @DutyOf("court-order.authorise.em-contractor")
    @Tag("COP-15")
    @Tag("COP-23")
    void sharesNothingWithTheContractorForAnotherPurpose() {
        Header asked = Change.purpose(header, "PROBATION_PURPOSES");

        assertThat(sent(COURT, COURT.seal().sealed(asked, payload))).isEqualTo("EMX-6002");
    }

    /** The Home Office's civil orders go to the contractor, and by no rule to a force. */
    @Test
    @DutyOf("court-order.authorise.responsible-body")
    @Tag("COP-23")
    void sharesNothingWithABodyThatNoRuleNames() {
        TestParty home = HUB.party("home-office.civil-orders");
        Header asked = Change.ground(Orders.header(home.id(), order), "COURT_DIRECTION", "EMX-ISA-004");

        assertThat(sent(home, home.seal().sealed(asked, Orders.order("civil-dapo", order))))
                .isEqualTo("EMX-6001");
    }

    @Test
    @DutyOf("court-order.translate.em-contractor")
    @Tag("COP-15")
    @Tag("COP-28")
    void givesTheContractorItsOwnCopy() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(standard(CONTRACTOR)).isEqualTo("urn:emexchange:contractor-order:1");
    }

    @Test
    @DutyOf("court-order.translate.responsible-body")
    @Tag("COP-15")
    @Tag("COP-28")
    void givesTheResponsibleBodyItsOwnCopy() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(standard(PROBATION)).isEqualTo("urn:emexchange:responsible-body-order:1");
    }

    @Test
    @DutyOf("court-order.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(leaves(CONTRACTOR)).isOne();
    }

    @Test
    @DutyOf("court-order.record.responsible-body")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheResponsibleBody() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(leaves(PROBATION)).isOne();
    }

    @Test
    @DutyOf("court-order.seal.em-contractor")
    @Tag("COP-35")
    void sealsTheContractorsCopyForTheContractor() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(CONTRACTOR.await("order", about(order)).opening().header().receiver())
                .hasToString(CONTRACTOR.id());
    }

    @Test
    @DutyOf("court-order.seal.responsible-body")
    @Tag("COP-35")
    void sealsTheResponsibleBodysCopyForIt() {
        COURT.send("court-order", COURT.seal().sealed(header, payload));

        assertThat(PROBATION.await("order", about(order)).opening().header().receiver())
                .hasToString(PROBATION.id());
    }

    @Test
    @DutyOf("court-order.deliver")
    @Tag("ISP-3.1")
    void tellsTheCourtThatItsOrderIsAccepted() {
        assertThat(sent(COURT, COURT.seal().sealed(header, payload))).isEqualTo("ACCEPTED");
    }

    private static String sent(TestParty party, byte[] octets) {
        party.send("court-order", octets);
        return verdict(party, octets);
    }

    private long sequence() {
        return CONTRACTOR
                .await("order", about(order))
                .opening()
                .header()
                .sequence()
                .orElseThrow();
    }

    private String standard(TestParty recipient) {
        return recipient.await("order", about(order)).opening().header().standard();
    }

    /** Leaves of the very copy that arrived. */
    private long leaves(TestParty recipient) {
        String copy = recipient.await("order", about(order)).opening().header().messageId();
        return count(
                """
                SELECT count(*) FROM audit_leaf
                WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ? AND order_pseudonym = ?
                """, copy, COURT.id(), recipient.id(), HUB.bean(Pseudonym.class).of(order));
    }
}
