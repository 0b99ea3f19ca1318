package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.pipeline.Reviews.Verdict;
import org.emexchange.hub.pipeline.Ruling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two people say about a request, and what becomes of what they granted, as the store keeps it. */
@Tag("COP-60")
class ProposalsTest {
    private static final Decider FIRST = new Decider("dm-1", "NAME-5d1c", "Manager");
    private static final Decider OTHER = new Decider("dm-2", "NAME-77aa", "Deputy");
    private static final Instant LATER = NOW.plusSeconds(60);

    private TestDatabase database;
    private Store store;
    private String id;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.fresh();
        store = Store.open(database.settings(), new TestCipher(), TestCipher.PSEUDONYMS, CLOCK);
        id = SubmittedRequests.submit(store, "m1", false);
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void keepsOneOpenProposalAndWhoseItIs() {
        Proposal first = proposal(Ruling.grantedInPart("Because.", new byte[] {1}));
        assertThat(propose(first)).isTrue();
        assertThat(propose(proposal(Ruling.granted("All.")))).isFalse();

        Requests.Kept kept = store.ledger().requests().kept(id).orElseThrow();
        Proposal found = kept.proposal().orElseThrow();
        assertThat(found.who()).isEqualTo(FIRST);
        assertThat(found.at()).isEqualTo(NOW);
        assertThat(found.ruling().scope().orElseThrow()).isEqualTo(new byte[] {1});
        assertThat(kept.waiting().proposedBy()).contains("dm-1");
        assertThat(store.ledger().requests().waiting()).containsExactly(kept.waiting());
    }

    @Test
    void takesNoOtherDecisionWhileOneIsProposedButThatTimeIsOver() {
        propose(proposal(Ruling.granted("All.")));

        assertThat(decide(Ruling.refused("None."), Optional.of(OTHER), Optional.empty()))
                .isFalse();
        assertThat(decide(
                        new Ruling(Ruling.Outcome.EXPIRED, "Over.", Optional.empty()),
                        Optional.empty(),
                        Optional.empty()))
                .isTrue();
        assertThat(store.ledger().requests().waiting()).isEmpty();
    }

    @Test
    void takesOneSecondWordAndKeepsBothPeople() {
        Proposal proposal = proposal(Ruling.granted("All."));
        propose(proposal);
        Asked.Second agreed = new Asked.Second(proposal.id(), OTHER, "I agree.");

        assertThat(decide(proposal.ruling(), Optional.of(FIRST), Optional.of(agreed)))
                .isTrue();
        assertThat(decide(proposal.ruling(), Optional.of(FIRST), Optional.of(agreed)))
                .isFalse();
        assertThat(inEntry(entry -> entry.requests().decline(id, agreed, NOW))).isFalse();
        Asked decided =
                store.ledger().requests().kept(id).orElseThrow().decided().orElseThrow();
        assertThat(decided.decider()).contains(FIRST);
        assertThat(decided.second()).contains(agreed);
        assertThat(decided.lapsesAt()).contains(LATER);
    }

    @Test
    void takesAProposalAnewOnceItWasDeclined() {
        Proposal proposal = proposal(Ruling.granted("All."));
        propose(proposal);
        assertThat(inEntry(entry ->
                        entry.requests().decline(id, new Asked.Second(proposal.id(), OTHER, "Too much."), NOW)))
                .isTrue();

        assertThat(store.ledger().requests().kept(id).orElseThrow().proposal()).isEmpty();
        assertThat(propose(proposal(Ruling.granted("Still all.")))).isTrue();
    }

    @Test
    void listsWhatWasGrantedUntilItLapses() {
        decide(Ruling.granted("All."), Optional.of(FIRST), Optional.empty());

        assertThat(store.ledger().requests().open(LATER.minusMillis(1)))
                .containsExactly(new Decisions.Open(id, "X13", COURT, NOW, LATER));
        assertThat(store.ledger().requests().open(LATER)).isEmpty();
    }

    @Test
    void withdrawsAGrantOnce() {
        decide(Ruling.granted("All."), Optional.of(FIRST), Optional.empty());

        assertThat(withdraw()).isTrue();
        assertThat(withdraw()).isFalse();
        assertThat(store.ledger().requests().open(NOW)).isEmpty();
        inEntry(entry -> {
            Ruling now = entry.requests().decided(COURT, "m1").orElseThrow().ruling();
            assertThat(now.outcome()).isEqualTo(Ruling.Outcome.WITHDRAWN);
            assertThat(now.reasons()).isEqualTo("Found.");
            return true;
        });
    }

    @Test
    void withdrawsNothingThatWasRefused() throws Exception {
        decide(Ruling.refused("None."), Optional.of(FIRST), Optional.empty());
        assertThat(withdraw()).isFalse();
    }

    @Test
    void withdrawsAGrantThatWasAnsweredInPart() {
        decide(Ruling.granted("All."), Optional.of(FIRST), Optional.empty());
        inEntry(entry -> {
            entry.requests().answered(id, "a1", NOW);
            return true;
        });
        assertThat(store.ledger().requests().open(NOW)).hasSize(1);
        assertThat(withdraw()).isTrue();
        assertThat(store.ledger().requests().open(NOW)).isEmpty();
    }

    @Test
    void reviewsOnceAndTellsOnce() {
        decide(Ruling.granted("All."), Optional.of(FIRST), Optional.empty());
        Reviews.Due due = new Reviews.Due(
                UUID.randomUUID().toString(),
                Reviews.Cause.LIFE_AT_RISK,
                Optional.of(id),
                Optional.empty(),
                "X13",
                NOW,
                LATER);
        assertThat(inEntry(entry -> entry.reviews().putUp(due))).isTrue();
        assertThat(inEntry(entry -> entry.reviews().putUp(due))).isFalse();
        assertThat(store.ledger().reviews().due()).containsExactly(due);
        assertThat(store.ledger().reviews().untold(LATER)).isEmpty();
        assertThat(store.ledger().reviews().untold(LATER.plusMillis(1))).containsExactly(due);
        assertThat(inEntry(entry -> entry.reviews().told(due.id(), LATER))).isTrue();
        assertThat(inEntry(entry -> entry.reviews().told(due.id(), LATER))).isFalse();
        assertThat(store.ledger().reviews().untold(LATER.plusMillis(1))).isEmpty();

        assertThat(inEntry(entry -> entry.reviews().conclude(due.id(), OTHER, Verdict.UPHELD, "Right.", LATER)))
                .isTrue();
        assertThat(inEntry(entry -> entry.reviews().conclude(due.id(), OTHER, Verdict.NOT_UPHELD, "Wrong.", LATER)))
                .isFalse();
        assertThat(store.ledger().reviews().due()).isEmpty();
        assertThat(store.ledger().reviews().find(due.id())).contains(due);
    }

    /** Not even by somebody who has got hold of the hub's own login. */
    @Test
    void letsTheHubsLoginChangeNothing() throws Exception {
        for (String table : List.of(
                "proposal",
                "second_word",
                "withdrawal",
                "request_answer",
                "review",
                "review_outcome",
                "review_alert")) {
            try (var connection = database.asApplication().getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("TRUNCATE " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Proposal proposal(Ruling ruling) {
        return new Proposal(UUID.randomUUID().toString(), FIRST, ruling, NOW);
    }

    private boolean propose(Proposal proposal) {
        return inEntry(entry -> entry.requests().propose(id, proposal));
    }

    private boolean decide(Ruling ruling, Optional<Decider> who, Optional<Asked.Second> second) {
        Optional<Instant> lapses = ruling.grants() ? Optional.of(LATER) : Optional.empty();
        return inEntry(entry -> entry.requests()
                .decide(new Asked(id, COURT, "m1", new byte[0], false, who, second, ruling, NOW, lapses)));
    }

    private boolean withdraw() {
        Ruling found = new Ruling(Ruling.Outcome.WITHDRAWN, "Found.", Optional.empty());
        return inEntry(entry -> entry.requests()
                .withdraw(new Asked(
                        id,
                        COURT,
                        "m1",
                        new byte[0],
                        false,
                        Optional.of(OTHER),
                        Optional.empty(),
                        found,
                        NOW,
                        Optional.empty())));
    }

    private boolean inEntry(Act act) {
        try (Entry entry = store.ledger().open()) {
            boolean done = act.in(entry);
            entry.commit();
            return done;
        }
    }

    /** Something done in one transaction. */
    @FunctionalInterface
    private interface Act {
        boolean in(Entry entry);
    }
}
