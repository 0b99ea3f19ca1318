package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.Map;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X13 until somebody decides. */
@DutiesOf("data-request")
class DataRequestDutiesIT extends StandardDuties {
    @Override
    Sending ordinary() {
        Asking request = new Asking();
        return new Sending(
                Asking.POLICE, HUB.party("police.humberside"), "data-request", request.header(), request.payload());
    }

    /** Its requests are not numbered: what it does beside taking the id is to record what goes no further. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        Asking.POLICE.send("data-request", sealed(sending.header()), Map.of("Shift", "night"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    @Test
    @DutyOf("*.authorise")
    @Tag("COP-23")
    @Tag("COP-25")
    void refusesARequestForAnotherPurposeAtOnce() {
        assertThat(sent(sealed(Change.purpose(sending.header(), "MONITOR_COMPLIANCE"))))
                .isEqualTo("EMX-6002");
    }

    @Test
    @Tag("COP-25")
    void refusesARequestUnderAnotherPowerOrAgreementAtOnce() {
        Header directed =
                Change.ground(DataRequests.headerOfNoOrder(Asking.POLICE.id()), "COURT_DIRECTION", "EMX-ISA-010");
        byte[] direction = DataRequests.request("court-direction", Asking.POLICE.id(), "none");
        assertThat(sent(Asking.POLICE.seal().sealed(directed, direction))).isEqualTo("EMX-6003");
        Asking other = new Asking();
        Header asked = Change.ground(other.header(), "DPA_2018_S36_3", "EMX-ISA-003");
        assertThat(sent(Asking.POLICE.seal().sealed(asked, other.payload()))).isEqualTo("EMX-6004");
    }

    @Test
    @DutyOf("*.submit")
    @Tag("COP-60")
    void laysARequestBeforeThoseWhoDecide() {
        assertThat(sent(sealed(sending.header()))).isEqualTo("ACCEPTED");

        assertThat(DataRequests.waiting(HUB, sending.header())).isNotEmpty();
    }

    @Test
    @Tag("COP-29")
    void takesNoRequestInAnotherForcesName() {
        byte[] payload = DataRequests.request(
                "routine-polygon", "police.humberside", sending.header().order().orElseThrow());

        assertThat(sent(Asking.POLICE.seal().sealed(sending.header(), payload))).isEqualTo("EMX-5002");
    }
}
