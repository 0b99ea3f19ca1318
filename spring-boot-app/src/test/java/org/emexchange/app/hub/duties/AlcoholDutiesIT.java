package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Hl7Dealing.sealed;

import java.util.Optional;
import org.emexchange.app.hub.Ack;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test for each duty of X15, over the real HL7 port; the order that it is about has been carried before. */
@Tag("COP-21")
class AlcoholDutiesIT {
    private static final String DOOR = "alcohol-result";

    private final String order = carried();
    private final Header header = Releases.alcoholHeader(CONTRACTOR.id(), order);
    private final String message = Releases.alcohol("confirmed", order);

    private static String carried() {
        String order = Orders.newOrderId();
        Dealing.sendOrder(order);
        CONTRACTOR.await("order", about(order));
        return order;
    }

    @Test
    @DutyOf("alcohol-result.open")
    void takesNoMessageThatLiesAboutItsCharacters() {
        assertThat(sent(sealed(header, message.replace("UNICODE UTF-8", "8859/1"))))
                .isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("alcohol-result.verify")
    void takesNoResultThatAnotherPartySigned() {
        assertThat(sent(PROBATION.seal().er7(header, message.getBytes(UTF_8)))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("alcohol-result.recognise")
    void answersTheSameResultAsBefore() {
        byte[] octets = sealed(header, message);
        Ack first = Hl7Dealing.ack(DOOR, CONTRACTOR.id(), octets);

        assertThat(Hl7Dealing.ack(DOOR, CONTRACTOR.id(), octets)).isEqualTo(first);
    }

    @Test
    @DutyOf("alcohol-result.mark")
    @Tag("COP-36")
    void takesNoResultWithoutAClassification() {
        assertThat(sent(sealed(Change.marking(header, Optional.empty()), message)))
                .isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("alcohol-result.read")
    void takesNoResultOutsideItsProfile() {
        assertThat(sent(sealed(header, Releases.field(message, "OBR", 25, "Q"))))
                .isEqualTo("EMX-5001");
    }

    @Test
    @DutyOf("alcohol-result.admit")
    void takesNoNumberTwice() {
        assertThat(sent(sealed(header, message))).isEqualTo("AA");
        Header again = Releases.alcoholHeader(CONTRACTOR.id(), order);

        assertThat(sent(sealed(again, Releases.alcohol("confirmed", order)))).isEqualTo("EMX-3007");
    }

    /** The order was given to no body: nobody is guessed. */
    @Test
    @DutyOf("alcohol-result.authorise.body-of-the-order")
    @Tag("COP-23")
    void sharesNoResultOfAnOrderThatNobodyWasGiven() {
        String unknown = Orders.newOrderId();
        Header asked = Releases.alcoholHeader(CONTRACTOR.id(), unknown);

        assertThat(sent(sealed(asked, Releases.alcohol("confirmed", unknown)))).isEqualTo("EMX-6006");
    }

    /** Another court uses the same order id for a case of another body: whose it is cannot be told. */
    @Test
    @Tag("COP-23")
    void sharesNoResultOfAnOrderIdThatTwoCourtsUse() {
        var other = HUB.party("hmcts.hull-magistrates");
        byte[] payload = new String(Orders.order("community-curfew-only", order), UTF_8)
                .replace("probation.leeds-pdu", "probation.hull-pdu")
                .getBytes(UTF_8);
        other.send("court-order", other.seal().sealed(Orders.header(other.id(), order), payload));
        HUB.party("probation.hull-pdu").await("order", about(order));

        assertThat(sent(sealed(header, message))).isEqualTo("EMX-6006");
    }

    /** Nobody but the force has a part in an order of bail: there is nobody to whom a result could go. */
    @Test
    @Tag("COP-24")
    @Tag("COP-28")
    void sharesNoResultAboutAPersonOnBail() {
        String bail = Orders.newOrderId();
        Header asked = Change.ground(Orders.header(COURT.id(), bail), "COURT_DIRECTION", "EMX-ISA-001");
        COURT.send("court-order", COURT.seal().sealed(asked, Orders.order("bail-curfew", bail)));
        CONTRACTOR.await("order", about(bail));

        assertThat(sent(sealed(Releases.alcoholHeader(CONTRACTOR.id(), bail), Releases.alcohol("confirmed", bail))))
                .isEqualTo("EMX-6031");
    }

    @Test
    @DutyOf({
        "alcohol-result.translate.body-of-the-order",
        "alcohol-result.seal.body-of-the-order",
        "deliver.alcohol-result.body-of-the-order.send"
    })
    void givesTheBodyOfTheOrderItsCopy() {
        sent(sealed(header, message));

        PartySeal.Opening copy = PROBATION.await(DOOR, about(order)).opening();
        assertThat(copy.header().receiver()).hasToString(PROBATION.id());
        assertThat(copy.header().standard()).isEqualTo("urn:emexchange:alcohol-result:1");
        assertThat(copy.text()).contains("ALCOHOL_CONFIRMED").doesNotContain("2005/0471138B");
    }

    @Test
    @DutyOf("alcohol-result.record.body-of-the-order")
    @Tag("ISP-3.1")
    void recordsTheShare() {
        sent(sealed(header, message));

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND counterpart = ?",
                        PROBATION.await(DOOR, about(order)).opening().header().messageId(),
                        PROBATION.id()))
                .isOne();
    }

    @Test
    @DutyOf("alcohol-result.deliver")
    @Tag("ISP-3.1")
    void tellsTheContractorThatItsResultIsAccepted() {
        assertThat(sent(sealed(header, message))).isEqualTo("AA");
    }

    private static String sent(byte[] octets) {
        return Hl7Dealing.sent(DOOR, CONTRACTOR.id(), octets);
    }
}
