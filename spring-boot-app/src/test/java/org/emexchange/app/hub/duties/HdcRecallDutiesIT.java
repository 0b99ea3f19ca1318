package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X17, into the mailbox of the HDC Appeals Team. */
@DutiesOf(value = "hdc-recall", copy = "hdc-appeals-team")
class HdcRecallDutiesIT extends CaseDuties {
    private static final String TEAM = "hdc-appeals.team";

    @Override
    CaseMessage message() {
        return CaseMessage.HDC_RECALL;
    }

    @Override
    TestParty recipient() {
        return HUB.party(TEAM);
    }

    @Override
    TestParty.Arrived copy() {
        return TestMailbox.opened(mail());
    }

    @Test
    @Override
    @DutyOf({"*.authorise.#", "*.translate.#", "*.seal.#"})
    @Tag("COP-17")
    @Tag("COP-28")
    void givesTheRecipientItsOwnCopyUnderItsAgreement() {
        super.givesTheRecipientItsOwnCopyUnderItsAgreement();
    }

    @Test
    @DutyOf("deliver.*.#.mail.send")
    @Tag("COP-28")
    @Tag("COP-35")
    void mailsTheRecordOfAnHdcRecall() {
        leave(sealed(sending.header()));

        assertThat(mail().text())
                .contains("<Reason>EQUIPMENT_DAMAGED<", "Strap parted along a straight line")
                .doesNotContain("Percival Stagg");
    }

    @Test
    @Override
    @DutyOf("deliver.*.#.mail.restore")
    void sendsNothingThatWasChangedInTheOutbox() {
        leave(sealed(sending.header()));

        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(TEAM), mail());
    }

    /** The same record of another release: the team is given data on recalls from HDC and on nothing else. */
    @Test
    @Tag("COP-28")
    void takesNoRecordOfAnotherReleaseOrOrder() {
        assertThat(sentAbout(Carried.licenceOfPpcs(), "", "")).isEqualTo("EMX-6074");
        assertThat(sentAbout(Carried.community("probation.leeds-pdu"), "", "")).isEqualTo("EMX-6074");
        assertThat(sentAbout(Carried.homeDetention("probation.leeds-pdu"), "", ""))
                .isEqualTo("ACCEPTED");
    }

    @Test
    @Tag("COP-28")
    void takesNoRecordThatStatesNoRecall() {
        String release = Carried.homeDetention("probation.leeds-pdu");
        String text = new String(message().payload(example(), release), UTF_8);
        byte[] without = text.replaceAll("(?s)<Recall>.*</Recall>", "").getBytes(UTF_8);

        assertThat(sent(CONTRACTOR.seal().sealed(message().header(CONTRACTOR.id(), release), without)))
                .isEqualTo("EMX-5001");
    }

    /** Curfew ends at 07:00; the event of 23:14:30 is moved to a second before it and then to that moment. */
    @Test
    @Tag("COP-20")
    void takesNothingOutsideCurfewHoursAmongWhatIsInThem() {
        String event = "<At>2026-12-02T23:14:30Z</At>";

        assertThat(sentAbout(order(), event, "<At>2026-12-03T06:59:59Z</At>")).isEqualTo("ACCEPTED");
        assertThat(sentAbout(order(), event, "<At>2026-12-03T07:00:00Z</At>")).isEqualTo("EMX-6075");
        assertThat(sentAbout(order(), event, "<At>2026-12-02T18:59:59Z</At>")).isEqualTo("EMX-6075");
    }

    private String sentAbout(String release, String before, String after) {
        String text = new String(message().payload(example(), release), UTF_8).replace(before, after);
        return sent(CONTRACTOR.seal().sealed(message().header(CONTRACTOR.id(), release), text.getBytes(UTF_8)));
    }

    private TestMailbox.Mail mail() {
        String order = sending.header().order().orElseThrow();
        return HUB.mailbox(TEAM).await(one -> one.text().contains(order));
    }
}
