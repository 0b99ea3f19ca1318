package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.Objects;
import java.util.UUID;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.hub.seal.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X12 on its way back. */
@DutiesOf("information-answer")
class InformationAnswerDutiesIT extends StandardDuties {
    private @Nullable Enquiring asked;

    @Override
    Sending ordinary() {
        Enquiring enquiry = Enquiring.ordinary();
        asked = enquiry;
        enquiry.ask();
        return new Sending(
                CONTRACTOR, PROBATION, "information-answer", enquiry.answerHeader(), enquiry.answer("records"));
    }

    private Enquiring enquiry() {
        return Objects.requireNonNull(asked);
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
        Header strange = Enquiring.answerHeader(UUID.randomUUID().toString());

        assertThat(sent(sealed(strange))).isEqualTo("EMX-5006");
    }

    @Test
    @DutyOf({"*.authorise.requester", "*.seal.requester", "deliver.*.requester.send"})
    @Tag("COP-28")
    @Tag("PI-4.4")
    void givesTheUnitItsAnswerUnderItsPower() {
        send();

        Header copy = enquiry().information().opening().header();
        assertThat(copy.power()).isEqualTo("OMA_2007_S14");
        assertThat(copy.agreement()).isEqualTo("EMX-ISA-011");
        assertThat(copy.receiver()).hasToString(PROBATION.id());
    }

    /** Hours of curfew from 19:00 to 07:00: what was read at 18:40 and at 12:30 is nobody's to see (COP 20). */
    @Test
    @DutyOf("*.translate.requester")
    @Tag("COP-18")
    @Tag("COP-20")
    void leavesOutWhatWasReadOutsideTheHoursOfCurfewAndWhereThePersonWas() {
        send();

        assertThat(enquiry().information().opening().text())
                .contains("<At>2026-11-17T19:00:00Z<", "<At>2026-11-18T20:05:00Z<")
                .doesNotContain("18:40:00Z", "12:30:00Z", "<Fix>", "Thistlewood");
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    @Tag("COP-53")
    void recordsTheShareWithTheUnitAndWhatItLeavesOut() {
        send();

        assertThat(count("""
                        SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?
                            AND capacities = 'PROCESSOR>CONTROLLER'
                        """, enquiry().information().opening().header().messageId(), CONTRACTOR.id(), PROBATION.id()))
                .isOne();
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                                String.class,
                                sending.header().messageId()))
                .containsExactly("FIXES 3 CURFEW-EVENTS 3 VISITS 0 VIOLATIONS 0 CUT 0 COARSENED 0");
    }

    @Test
    @DutyOf("deliver.*.requester.restore")
    void sendsTheUnitNothingThatWasChangedInTheOutbox() {
        send();

        DeliveryDutiesIT.isNotSentWhenChanged(
                PROBATION, "information", enquiry().information());
    }

    @Test
    @DutyOf("deliver.*.requester.mail.send")
    void mailsTheAnswerToAUnitThatHasNoOtherDoor() {
        assertThat(mailed().header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(Enquiring.UNIT_BY_MAIL), mailed());
    }

    private static TestMailbox.Mail mailed() {
        Enquiring byMail = Enquiring.byMail();
        byMail.ask();
        byMail.answered("records");
        return byMail.mail("<InformationDisclosure");
    }

    private void send() {
        CONTRACTOR.send("information-answer", sealed(sending.header()));
    }
}
