package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.UUID;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.pipeline.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of the contractor's answers. */
@DutiesOf("data-answer")
class DataAnswerDutiesIT extends StandardDuties {
    @Override
    Sending ordinary() {
        Asking request = new Asking().granted(DataRequests.inPart());
        return new Sending(CONTRACTOR, PROBATION, "data-answer", request.answerHeader(), request.answer());
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), UTF_8)
                .replace("<Movement>LEFT<", "<Movement>FLEW<")
                .getBytes(UTF_8);
        return new Senseless(CONTRACTOR.seal().sealed(sending.header(), changed), "EMX-5001");
    }

    /** Its answers are not numbered: it is what they answer that admits them. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-28")
    void letsAMessageThatCameEarlyWait() {
        var strange =
                DataRequests.answerHeader(CONTRACTOR.id(), UUID.randomUUID().toString());

        assertThat(sent(sealed(strange))).isEqualTo("EMX-5006");
    }

    @Test
    @DutyOf({"*.authorise.requester", "*.translate.requester", "*.seal.requester", "deliver.*.requester.send"})
    @Tag("COP-28")
    @Tag("COP-31")
    void givesTheForceTheDisclosureUnderItsPower() {
        send();

        TestParty.Arrived disclosure = disclosure();
        assertThat(disclosure.opening().header().standard()).isEqualTo("urn:emexchange:data-disclosure:1");
        assertThat(disclosure.opening().header().power()).isEqualTo("DPA_2018_S36_3");
        assertThat(disclosure.opening().header().receiver()).hasToString(POLICE.id());
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheForce() {
        send();

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                        disclosure().opening().header().messageId(),
                        CONTRACTOR.id(),
                        POLICE.id()))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.requester.restore")
    void sendsTheForceNothingThatWasChangedInTheOutbox() {
        send();

        DeliveryDutiesIT.isNotSentWhenChanged(POLICE, "data-disclosure", disclosure());
    }

    @Test
    @DutyOf("deliver.*.requester.mail.send")
    void mailsTheDisclosureToAForceThatHasNoOtherDoor() {
        assertThat(mailed().header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(DataRequests.FORCE_BY_MAIL), mailed());
    }

    private static TestMailbox.Mail mailed() {
        Asking request = Asking.byMail().granted(Ruling.granted("The hours and the square are those of the crime."));
        request.answer(request.answerHeader());
        return request.mail("<DataDisclosure");
    }

    private void send() {
        CONTRACTOR.send("data-answer", sealed(sending.header()));
    }

    private TestParty.Arrived disclosure() {
        String about = new String(sending.payload(), UTF_8).replaceAll("(?s).*<AboutRequest>([^<]*)<.*", "$1");
        return POLICE.await("data-disclosure", one -> one.opening().text().contains(about));
    }
}
