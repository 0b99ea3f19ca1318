package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.pipeline.Decisions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of what a force sends to take a request back. */
@DutiesOf("data-request-withdrawal")
class DataRequestWithdrawalDutiesIT extends StandardDuties {
    private final Asking request = new Asking();
    private final String id = request.ask();

    @Override
    Sending ordinary() {
        Asking waiting = new Asking();
        waiting.ask();
        return sending(waiting);
    }

    private static Sending sending(Asking waiting) {
        return new Sending(
                POLICE,
                HUB.party("police.humberside"),
                "data-request-withdrawal",
                DataRequests.withdrawalHeader(POLICE.id()),
                DataRequests.withdrawal(waiting.header().messageId()));
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), StandardCharsets.UTF_8)
                .replace("</SignedAt>", "</SignedAt><Other/>")
                .getBytes(StandardCharsets.UTF_8);
        return new Senseless(POLICE.seal().sealed(sending.header(), changed), "EMX-5001");
    }

    /** It is not numbered: it is the request that waits which admits it. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-60")
    void letsAMessageThatCameEarlyWait() {
        byte[] strange = DataRequests.withdrawal(UUID.randomUUID().toString());

        assertThat(sent(POLICE.seal().sealed(DataRequests.withdrawalHeader(POLICE.id()), strange)))
                .isEqualTo("EMX-6042");
    }

    @Test
    @DutyOf({"*.authorise.requester", "*.translate.requester", "*.seal.requester", "deliver.*.requester.send"})
    @Tag("COP-60")
    void tellsTheForceThatItsRequestWaitsNoMore() {
        TestParty.Arrived notice = takenBack();

        assertThat(notice.opening().header().standard()).isEqualTo("urn:emexchange:decision-notice:1");
        assertThat(notice.opening().header().power()).isEqualTo("DPA_2018_S36_3");
        assertThat(notice.opening().text())
                .contains("<Outcome>RETRACTED</Outcome>")
                .doesNotContain("<DecidedBy>");
        assertThat(HUB.bean(Decisions.class).waiting())
                .noneMatch(one -> one.id().equals(id));
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.aboutTheOrder());
        assertThat(count("SELECT count(*) FROM audit_leaf WHERE kind = 'DECISION' AND outcome = ?", "RETRACTED " + id))
                .isOne();
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    void recordsThatTheForceWasTold() {
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND counterpart = ?",
                        takenBack().opening().header().messageId(),
                        POLICE.id()))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.requester.restore")
    void sendsTheForceNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(POLICE, "data-decision", takenBack());
    }

    @Test
    @Tag("COP-60")
    void takesBackNothingThatIsDecidedOrAnothers() {
        Sending others = sending(request);
        TestParty another = others.another();
        byte[] stranger = another.seal().sealed(DataRequests.withdrawalHeader(another.id()), others.payload());
        another.send(others.door(), stranger);
        assertThat(Dealing.verdict(another, stranger)).isEqualTo("EMX-6042");

        Asking.decide(id, DataRequests.inPart());
        assertThat(sent(POLICE.seal().sealed(others.header(), others.payload())))
                .isEqualTo("EMX-6042");
    }

    private TestParty.Arrived takenBack() {
        Sending own = sending(request);
        POLICE.send(own.door(), POLICE.seal().sealed(own.header(), own.payload()));
        return POLICE.await(
                "data-decision",
                one -> one.opening().text().contains(request.header().messageId()));
    }
}
