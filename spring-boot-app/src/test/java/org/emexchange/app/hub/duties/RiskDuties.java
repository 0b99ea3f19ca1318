package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;

import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty that X04 and X05 have beside the standard ones. */
abstract class RiskDuties extends StandardDuties {
    private static final TestMailbox MAILBOX = HUB.mailbox("emc.order-intake");

    private String order() {
        return sending.header().order().orElseThrow();
    }

    static Sending sending(String door, String example) {
        String order = Carried.community(PROBATION.id());
        return new Sending(
                PROBATION,
                HUB.party("probation.hull-pdu"),
                door,
                RiskMessages.header(PROBATION.id(), order, door, 1),
                RiskMessages.payload(example, order));
    }

    /** About another order than its header: what is outside its schema would not get on the record either. */
    @Override
    Senseless senseless() {
        Sending ofAnother = ordinary();
        return new Senseless(PROBATION.seal().sealed(sending.header(), ofAnother.payload()), "EMX-3001");
    }

    /** What an earlier message said is still there. */
    @Test
    @DutyOf("*.enter")
    @Tag("PI-3.4")
    void goesOnWithTheRecordOfTheOrder() {
        Header update = RiskMessages.header(PROBATION.id(), order(), "risk-update", 1);
        byte[] earlier = PROBATION.seal().sealed(update, RiskMessages.payload("risk-update/urgent-mappa-3", order()));
        PROBATION.send("risk-update", earlier);
        CONTRACTOR.await("risk", about(order()));
        PROBATION.send(sending.door(), sealed(Change.sequence(sending.header(), 2)));

        assertThat(CONTRACTOR.await("risk", about(order())).opening().text()).contains("<Number>2<");
    }

    @Test
    @DutyOf({
        "*.authorise.em-contractor",
        "*.translate.em-contractor",
        "*.seal.em-contractor",
        "deliver.*.em-contractor.send"
    })
    @Tag("COP-23")
    @Tag("COP-15")
    void givesTheContractorItsOwnCopyUnderItsOwnAgreement() {
        send();

        Header copy = CONTRACTOR.await("risk", about(order())).opening().header();
        assertThat(copy.standard()).isEqualTo("urn:emexchange:contractor-risk:1");
        assertThat(copy.power()).isEqualTo("OMA_2007_S14");
        assertThat(copy.agreement()).isEqualTo("EMX-ISA-009");
    }

    @Test
    @DutyOf({
        "*.authorise.enforcement-mailbox",
        "*.translate.enforcement-mailbox",
        "*.seal.enforcement-mailbox",
        "deliver.*.enforcement-mailbox.mail.send"
    })
    @Tag("COP-23")
    @Tag("COP-15")
    @Tag("COP-35")
    void givesTheEnforcementMailboxItsOwnCopyUnderItsOwnAgreement() {
        send();

        assertThat(mail().text())
                .contains("<ContractorRisk", ">OMA_2007_S14<", ">EMX-ISA-009<")
                .contains("application/pdf");
    }

    @Test
    @DutyOf("*.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        send();

        assertThat(leaves(CONTRACTOR
                        .await("risk", about(order()))
                        .opening()
                        .header()
                        .messageId()))
                .isOne();
    }

    @Test
    @DutyOf("*.record.enforcement-mailbox")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheEnforcementMailbox() {
        send();

        assertThat(leaves(mail().header("X-EMX-Message-Id"))).isOne();
    }

    @Test
    @DutyOf("deliver.*.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        send();

        DeliveryDutiesIT.isNotSentWhenChanged(CONTRACTOR, "risk", CONTRACTOR.await("risk", about(order())));
    }

    @Test
    @DutyOf("deliver.*.enforcement-mailbox.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        send();

        DeliveryDutiesIT.isNotMailedWhenChanged(MAILBOX, mail());
    }

    private void send() {
        sending.party().send(sending.door(), sealed(sending.header()));
    }

    private TestMailbox.Mail mail() {
        return MAILBOX.await(one -> one.text().contains(order()));
    }

    private static long leaves(String copy) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                copy,
                PROBATION.id(),
                CONTRACTOR.id());
    }
}
