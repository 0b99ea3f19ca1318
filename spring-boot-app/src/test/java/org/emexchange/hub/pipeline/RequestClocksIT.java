package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of requests and reviews because time has passed; the hub's clock goes on as it does. */
@Tag("COP-60")
class RequestClocksIT {
    private static final TestHub HUB = TestHub.running();

    private final Asking asking = new Asking();
    private final String id = asking.ask();

    @Test
    void tellsTheForceThatItsRequestHasExpired() {
        clocks(Duration.ofDays(28)).expire(id);

        assertThat(asking.notice().opening().text())
                .contains("<Outcome>EXPIRED</Outcome>", "<Reasons>Nobody decided within the time")
                .doesNotContain("<DecidedBy>", "<Scope>");
        assertThat(Asking.CONTRACTOR.receive("data-request")).noneMatch(asking.aboutTheOrder());
        assertThat(leaves(id)).containsExactly("EXPIRED " + id);
        assertThat(HUB.bean(Decisions.class).waiting())
                .noneMatch(one -> one.id().equals(id));
        assertThatThrownBy(() -> Asking.decide(id, Ruling.granted("Too late.")))
                .isInstanceOf(DecisionException.AlreadyDecided.class);
    }

    @Test
    void tellsAThirdPartyThatNobodyDecidedInTime() {
        ThirdPartyAsking thirdParty = ThirdPartyAsking.onConsent();
        String waiting = thirdParty.ask();
        clocks(Duration.ofDays(28)).expire(waiting);

        assertThat(thirdParty.mail("<Outcome>EXPIRED</Outcome>").text()).doesNotContain("<DecidedBy>", "<Scope>");
        assertThat(Asking.CONTRACTOR.receive("data-request")).noneMatch(thirdParty.about());
        assertThat(leaves(waiting)).containsExactly("EXPIRED " + waiting);
    }

    /** What is proposed and nobody has confirmed expires too; a second hub that is at it does nothing twice. */
    @Test
    void expiresOnceAndAlsoWhatIsProposed() {
        Asking.propose(id, DataRequests.inPart());
        clocks(Duration.ofDays(28)).expire(id);
        clocks(Duration.ofDays(28)).expire(id);

        assertThat(leaves(id)).containsExactly("PROPOSED " + id + " BY dm-0417", "EXPIRED " + id);
    }

    @Test
    void knowsWhenARequestsTimeIsOver() {
        Decisions.Waiting waiting = HUB.bean(Decisions.class).find(id);

        assertThat(clocks(Duration.ZERO)
                        .isOver(
                                waiting,
                                waiting.arrived().plus(Duration.ofDays(28)).minusMillis(1)))
                .isFalse();
        assertThat(clocks(Duration.ZERO).isOver(waiting, waiting.arrived().plus(Duration.ofDays(28))))
                .isTrue();
    }

    /** Though nobody could tell the force yet. */
    @Test
    void letsNobodyGrantWhatHasExpired() {
        Decisions late = new RequestDecisions(
                later(Duration.ofDays(28)), HUB.context().createProducerTemplate(), interchanges());
        late.look(id, DataRequests.DECIDER, "To decide on it");

        assertThatThrownBy(() -> late.decide(id, DataRequests.DECIDER, Ruling.granted("Late.")))
                .isInstanceOf(DecisionException.Expired.class);
        assertThat(leaves(id)).isEmpty();
    }

    @Test
    @Tag("COP-35")
    void tellsTheOperatorsOnceOfAReviewThatIsOverdue() {
        TestParty force = HUB.party("police.humberside");
        var header = DataRequests.headerOfNoOrder(force.id());
        force.send(
                "data-request", force.seal().sealed(header, DataRequests.request("urgent-circle", force.id(), "none")));
        String urgent = DataRequests.waiting(HUB, header);
        Asking.propose(urgent, Ruling.granted("A life is at risk."));
        Reviews.Due due = HUB.bean(Reviews.class).due().stream()
                .filter(one -> one.request().equals(Optional.of(urgent)))
                .findFirst()
                .orElseThrow();
        ReviewRecords reviews = HUB.bean(Kernel.class).ledger().reviews();
        assertThat(reviews.untold(due.dueAt())).noneMatch(due::equals);
        assertThat(reviews.untold(due.dueAt().plusMillis(1))).anyMatch(due::equals);

        clocks(Duration.ofHours(25)).tell(due, due.dueAt().plusSeconds(1));
        clocks(Duration.ofHours(25)).tell(due, due.dueAt().plusSeconds(2));

        assertThat(new PlainMailbox(HUB, "operators@hub.example").await(due.id(), 1))
                .singleElement()
                .asString()
                .contains("Nobody has reviewed in time", "Interchange: X13")
                .doesNotContain("Lindqvist");
        assertThat(reviews.untold(due.dueAt().plusSeconds(3))).noneMatch(due::equals);
        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM audit_leaf WHERE kind = 'ALERT' AND outcome = ?",
                                Long.class,
                                "REVIEW-OVERDUE " + due.id()))
                .isOne();
    }

    private static RequestClocks clocks(Duration ahead) {
        return new RequestClocks(
                later(ahead), HUB.context().createProducerTemplate(), interchanges(), HUB.bean(AlertDoor.class));
    }

    private static List<Interchange<?>> interchanges() {
        return org.emexchange.app.Flows.interchanges();
    }

    private static Kernel later(Duration ahead) {
        Kernel kernel = HUB.bean(Kernel.class);
        return new Kernel(
                kernel.sealing(),
                kernel.parties(),
                kernel.ledger(),
                kernel.outbox(),
                kernel.pseudonym(),
                InstantSource.offset(kernel.clock(), ahead),
                kernel.limits(),
                kernel.signals(),
                kernel.bodies(),
                kernel.ownership());
    }

    private static List<String> leaves(String request) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'DECISION' AND outcome LIKE '%' || ? || '%'"
                                + " ORDER BY number",
                        String.class, request);
    }
}
