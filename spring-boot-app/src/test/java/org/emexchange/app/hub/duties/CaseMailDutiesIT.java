package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestMailbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the contractor tells an officer whose unit has no door but mail. */
class CaseMailDutiesIT {
    private static final String UNIT = "probation.york-pdu";
    private static final TestMailbox MAILBOX = HUB.mailbox(UNIT);

    @Test
    @DutyOf("deliver.fitting-status.responsible-officer.mail.send")
    @Tag("COP-22")
    @Tag("COP-35")
    void mailsHowFarTheFittingIs() {
        assertThat(mailed(CaseMessage.FITTING_STATUS).text()).contains("<DeviceId>RF-7730021<");
    }

    @Test
    @DutyOf("deliver.fitting-status.responsible-officer.mail.restore")
    void mailsNoStatusThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(MAILBOX, mailed(CaseMessage.FITTING_STATUS));
    }

    @Test
    @DutyOf("deliver.risk-information.responsible-officer.mail.send")
    @Tag("PI-3.9")
    @Tag("COP-35")
    void mailsWhatTheContractorHasSeen() {
        assertThat(mailed(CaseMessage.RISK_INFORMATION).text()).contains("A large dog was loose in the hall.");
    }

    @Test
    @DutyOf("deliver.risk-information.responsible-officer.mail.restore")
    void mailsNoRiskThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(MAILBOX, mailed(CaseMessage.RISK_INFORMATION));
    }

    @Test
    @DutyOf("deliver.mappa-reply.responsible-officer.mail.send")
    @Tag("PI-3.8")
    @Tag("COP-35")
    void mailsTheContractorsReply() {
        assertThat(mailed(CaseMessage.MAPPA_REPLY).text()).contains("<Attending>", "Rosamund Kell");
    }

    @Test
    @DutyOf("deliver.mappa-reply.responsible-officer.mail.restore")
    void mailsNoReplyThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(MAILBOX, mailed(CaseMessage.MAPPA_REPLY));
    }

    private static TestMailbox.Mail mailed(CaseMessage message) {
        String order = Carried.supervised(UNIT);
        MAILBOX.await(one -> one.text().contains(order) && one.text().contains("ResponsibleBodyOrder"));
        CONTRACTOR.send(
                message.flow(),
                CONTRACTOR
                        .seal()
                        .sealed(message.header(CONTRACTOR.id(), order), message.payload(message.example(), order)));
        return MAILBOX.await(one -> one.text().contains(order) && one.text().contains("<SourceMessage>"));
    }
}
