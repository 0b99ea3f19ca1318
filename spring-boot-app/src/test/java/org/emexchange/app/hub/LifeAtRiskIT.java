package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.DataRequests.DECIDER;
import static org.emexchange.app.hub.DataRequests.SECOND;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.pipeline.Reviews.Verdict;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a life is at risk one person releases at once, and another reviews it. The request asks for positions as recorded. */
@Tag("COP-60")
class LifeAtRiskIT {
    private static final TestHub HUB = TestHub.running();
    private static final Decisions DECISIONS = HUB.bean(Decisions.class);
    private static final Reviews REVIEWS = HUB.bean(Reviews.class);

    private final Header header = DataRequests.headerOfNoOrder("police.humberside");
    private final String id = ask();

    private String ask() {
        TestParty force = HUB.party("police.humberside");
        byte[] payload = DataRequests.request("urgent-circle", force.id(), "none");
        force.send("data-request", force.seal().sealed(header, payload));
        return DataRequests.waiting(HUB, header);
    }

    @Test
    void releasesAtOnceOnOnePersonsWordAndPutsItUpForReview() {
        assertThat(Asking.propose(id, Ruling.granted("A life is at risk."))).isEqualTo(Decisions.Taken.DECIDED);

        Reviews.Due review = review().orElseThrow();
        assertThat(review.cause()).isEqualTo(Reviews.Cause.LIFE_AT_RISK);
        assertThat(review.dueAt()).isEqualTo(review.since().plus(Duration.ofHours(24)));
        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM outbox WHERE answers_message_id = ? AND route LIKE 'deliver.data-request%'",
                                Long.class, header.messageId()))
                .isEqualTo(2);
    }

    @Test
    void isReviewedBySomebodyElseWhoHasLookedAndOnce() {
        Asking.propose(id, Ruling.granted("A life is at risk."));
        String review = review().orElseThrow().id();
        DECISIONS.look(id, DECIDER, "To review my own.");

        assertThatThrownBy(() -> REVIEWS.conclude(review, DECIDER, Verdict.UPHELD, "I was right."))
                .isInstanceOf(DecisionException.OwnProposal.class);
        assertThatThrownBy(() -> REVIEWS.conclude(review, SECOND, Verdict.UPHELD, "Unseen."))
                .isInstanceOf(DecisionException.NotLooked.class);
        DECISIONS.look(id, SECOND, "To review it");
        assertThatThrownBy(() -> REVIEWS.conclude(review, SECOND, Verdict.UPHELD, " "))
                .isInstanceOf(DecisionException.NoReasons.class);
        REVIEWS.conclude(review, SECOND, Verdict.NOT_UPHELD, "Nobody rang back.");

        assertThat(leaves("DECISION", id)).contains("WITHDRAWN " + id + " BY dm-0533");
        assertThat(DECISIONS.open()).noneMatch(one -> one.id().equals(id));
        assertThat(review()).isEmpty();
        assertThat(leaves("REVIEW", review)).containsExactly("NOT_UPHELD " + review + " BY dm-0533");
        assertThatThrownBy(() -> REVIEWS.conclude(review, SECOND, Verdict.UPHELD, "After all."))
                .isInstanceOf(DecisionException.AlreadyReviewed.class);
        assertThatThrownBy(() -> REVIEWS.conclude(id, SECOND, Verdict.UPHELD, "No review."))
                .isInstanceOf(DecisionException.Unknown.class);
    }

    @Test
    void isNotReviewedWhereItWasRefused() {
        Asking.propose(id, Ruling.refused("It is not that person."));

        assertThat(review()).isEmpty();
    }

    /** A sergeant of the request, by number and by name however it is written; and anybody of the force. */
    @Test
    void letsNobodyOfTheAskersNearTheirOwnRequest() {
        List<Decider> own = List.of(
                new Decider("dm-1", "tomasz  HALLAM", "Sergeant"),
                new Decider("ps2208", "Tomasz Other", "Sergeant"),
                new Decider("dm-3", "Ruth Abernethy", "Inspector"),
                new Decider("dm-4", "Anna Example", "Analyst", Optional.of(new PartyId("police.humberside"))));
        for (Decider who : own) {
            assertThatThrownBy(() -> DECISIONS.look(id, who, "My own."))
                    .isInstanceOf(DecisionException.OwnRequest.class);
            assertThatThrownBy(() -> DECISIONS.decide(id, who, Ruling.granted("My own.")))
                    .isInstanceOf(DecisionException.OwnRequest.class);
            assertThat(leaves("ACCESS_REFUSED", id)).contains("OWN-REQUEST " + id + " BY " + who.id());
        }
        assertThat(rows("SELECT count(*) FROM request_look WHERE request = ?::uuid"))
                .isZero();

        Asking.propose(id, Ruling.granted("A life is at risk."));
        String review = review().orElseThrow().id();
        assertThatThrownBy(() -> REVIEWS.conclude(review, own.get(3), Verdict.UPHELD, "My own."))
                .isInstanceOf(DecisionException.OwnRequest.class);
    }

    @Test
    void letsSomebodyOfAnotherPartyDecide() {
        Decider other =
                new Decider("dm-5", "Anna Example", "Analyst", Optional.of(new PartyId("police.west-yorkshire")));
        DECISIONS.look(id, other, "To decide on it");

        assertThat(DECISIONS.decide(id, other, Ruling.refused("Not enough."))).isEqualTo(Decisions.Taken.DECIDED);
    }

    private Optional<Reviews.Due> review() {
        return REVIEWS.due().stream()
                .filter(due -> due.request().equals(Optional.of(id)))
                .findFirst();
    }

    private static List<String> leaves(String kind, String about) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = ? AND outcome LIKE '% ' || ? || ' BY %'",
                        String.class, kind, about);
    }

    private long rows(String sql) {
        Long count = HUB.database().queryForObject(sql, Long.class, id);
        return count == null ? -1 : count;
    }
}
