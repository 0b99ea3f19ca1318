package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.DeliveryDutiesIT.isNotMailedWhenChanged;
import static org.emexchange.app.hub.duties.DeliveryDutiesIT.isNotSentWhenChanged;

import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Copies of what came by HL7 that somebody changed in the outbox go nowhere. */
@Tag("COP-35")
class Hl7DeliveryDutiesIT {
    private static final TestMailbox YORK = HUB.mailbox("probation.york-pdu");
    private static final TestMailbox MAILBOX = HUB.mailbox("yot.leeds");

    private final String order = Orders.newOrderId();

    @Test
    @DutyOf("deliver.release.em-contractor.restore")
    void sendsTheContractorNothingThatWasChanged() {
        isNotSent("emc.order-intake", "hdc", "prison.leeds");
    }

    @Test
    @DutyOf("deliver.release.responsible-body.restore")
    void sendsProbationNothingThatWasChanged() {
        isNotSent("probation.leeds-pdu", "hdc", "prison.leeds");
    }

    @Test
    @DutyOf("deliver.release.youth-custody.restore")
    void sendsYouthCustodyNothingThatWasChanged() {
        isNotSent("ycs.release-north", "youth-notice-of-supervision", "prison.wetherby");
    }

    @Test
    @DutyOf("deliver.release.public-protection.restore")
    void sendsPublicProtectionNothingThatWasChanged() {
        isNotSent("ppcs.casework", "ppcs-parole-licence", "prison.frankland");
    }

    @Test
    @DutyOf("deliver.release.responsible-body.mail.restore")
    void mailsNothingThatWasChanged() {
        release("youth-notice-of-supervision", "prison.wetherby");
        isNotMailedWhenChanged(MAILBOX, MAILBOX.await(one -> one.text().contains(order)));
    }

    @Test
    @DutyOf("deliver.alcohol-result.body-of-the-order.restore")
    void sendsNoResultThatWasChanged() {
        Dealing.sendOrder(order);
        CONTRACTOR.await("order", about(order));
        Hl7Dealing.sent(
                "alcohol-result",
                CONTRACTOR.id(),
                Hl7Dealing.sealed(
                        Releases.alcoholHeader(CONTRACTOR.id(), order), Releases.alcohol("confirmed", order)));
        TestParty body = HUB.party("probation.leeds-pdu");

        isNotSentWhenChanged(body, "alcohol-result", body.await("alcohol-result", about(order)));
    }

    /** A delivery unit that has no door but mail has orders too. */
    @Test
    @DutyOf("deliver.alcohol-result.body-of-the-order.mail.send")
    @Tag("COP-21")
    void mailsAResultToABodyThatHasMailOnly() {
        assertThat(resultMail().text()).contains("ALCOHOL_CONFIRMED", ">EMX-ISA-007<");
    }

    @Test
    @DutyOf("deliver.alcohol-result.body-of-the-order.mail.restore")
    void mailsNoResultThatWasChanged() {
        isNotMailedWhenChanged(YORK, resultMail());
    }

    private static TestMailbox.Mail resultMail() {
        String order = Carried.community("probation.york-pdu");
        YORK.await(one -> one.text().contains(order));
        Hl7Dealing.sent(
                "alcohol-result",
                CONTRACTOR.id(),
                Hl7Dealing.sealed(
                        Releases.alcoholHeader(CONTRACTOR.id(), order), Releases.alcohol("confirmed", order)));
        return YORK.await(
                one -> one.text().contains("ALCOHOL_CONFIRMED") && one.text().contains(order));
    }

    private void isNotSent(String recipient, String example, String prison) {
        release(example, prison);
        TestParty party = HUB.party(recipient);
        isNotSentWhenChanged(party, "release", party.await("release", about(order)));
    }

    private void release(String example, String prison) {
        Hl7Dealing.sent(
                "release",
                prison,
                Hl7Dealing.sealed(Releases.header(prison, order), Hl7Dealing.release(example, prison, order)));
    }
}
