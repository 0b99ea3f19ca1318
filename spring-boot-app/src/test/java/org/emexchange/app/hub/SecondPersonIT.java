package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.DataRequests.DECIDER;
import static org.emexchange.app.hub.DataRequests.SECOND;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.emexchange.mapping.police.Precision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bulk and precise location data are released by two people. The request asks for nine hours in a square, as recorded. */
@Tag("COP-60")
class SecondPersonIT {
    private static final TestHub HUB = TestHub.running();
    private static final Decisions DECISIONS = HUB.bean(Decisions.class);
    private static final Decider THIRD = new Decider("dm-0612", "Piers Aldwinckle", "Data Disclosure Manager");

    private final Asking request = new Asking();
    private final String id = request.ask();

    @Test
    @Tag("COP-18")
    void releasesNothingOnOnePersonsWord() {
        assertThat(Asking.propose(id, DataRequests.inPart())).isEqualTo(Decisions.Taken.PROPOSED);

        assertThat(waiting().orElseThrow().proposedBy()).contains(DECIDER.id());
        assertThat(leaves()).containsExactly("PROPOSED " + id + " BY dm-0417");
        assertThat(rows("SELECT count(*) FROM decision WHERE request = ?::uuid", id))
                .isZero();
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.aboutTheOrder());
        assertThat(POLICE.receive("data-decision")).noneMatch(request.aboutTheOrder());

        Asking.confirm(id);

        assertThat(request.share().opening().text()).contains("<To>2026-11-15T02:00:00Z</To>");
        assertThat(request.notice().opening().text())
                .contains(
                        "<DecidedBy>" + DECIDER.role() + "</DecidedBy><DecidedBy>" + SECOND.role() + "</DecidedBy>",
                        DataRequests.REASONS)
                .doesNotContain(DECIDER.name(), SECOND.name(), SECOND.id(), "I agree.");
        assertThat(leaves()).contains("GRANTED_IN_PART " + id + " BY dm-0417 AND dm-0533");
    }

    @Test
    void takesNoConfirmationOfWhoeverProposedIt() {
        Asking.propose(id, DataRequests.inPart());
        DECISIONS.look(id, DECIDER, "To confirm my own.");

        assertThatThrownBy(() -> DECISIONS.confirm(id, DECIDER, "Again."))
                .isInstanceOf(DecisionException.OwnProposal.class);
        assertThatThrownBy(() -> DECISIONS.decline(id, DECIDER, "Never mind."))
                .isInstanceOf(DecisionException.OwnProposal.class);
        assertThat(waiting()).isPresent();
    }

    /** A look before the proposal is none at what is proposed. */
    @Test
    void takesNoConfirmationOfWhoHasNotSeenWhatIsProposed() {
        DECISIONS.look(id, SECOND, "It is on my list.");
        Asking.propose(id, DataRequests.inPart());

        assertThatThrownBy(() -> DECISIONS.confirm(id, SECOND, "Unseen."))
                .isInstanceOf(DecisionException.NotLooked.class);
        assertThat(DECISIONS.look(id, SECOND, "To confirm it.").proposal())
                .hasValueSatisfying(
                        shown -> assertThat(shown.ruling().reasons()).isEqualTo(DataRequests.REASONS));
        assertThatThrownBy(() -> DECISIONS.confirm(id, SECOND, " ")).isInstanceOf(DecisionException.NoReasons.class);
        DECISIONS.confirm(id, SECOND, "Seen.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void goesBackToThoseWhoWaitWhereTheSecondPersonDeclines() {
        Asking.propose(id, DataRequests.inPart());
        DECISIONS.look(id, SECOND, "To answer it");
        DECISIONS.decline(id, SECOND, "Ten kilometres would do.");

        assertThat(waiting().orElseThrow().proposedBy()).isEmpty();
        assertThat(leaves()).containsExactly("PROPOSED " + id + " BY dm-0417", "DECLINED " + id + " BY dm-0533");
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.aboutTheOrder());
        assertThatThrownBy(() -> DECISIONS.confirm(id, SECOND, "After all."))
                .isInstanceOf(DecisionException.NothingProposed.class);

        Asking.propose(id, Ruling.refused("Declined by a second person."));
        assertThat(request.notice().opening().text()).contains("<Outcome>REFUSED</Outcome>");
    }

    @Test
    void proposesOneDecisionAtATime() {
        Asking.propose(id, DataRequests.inPart());

        assertThatThrownBy(() -> Asking.propose(id, Ruling.granted("All of it.")))
                .isInstanceOf(DecisionException.AlreadyProposed.class);
        assertThatThrownBy(() -> Asking.propose(id, Ruling.refused("None of it.")))
                .isInstanceOf(DecisionException.AlreadyProposed.class);
    }

    @Test
    void takesOneOfTwoConfirmationsThatComeAtOnce() throws Exception {
        Asking.propose(id, DataRequests.inPart());
        DECISIONS.look(id, SECOND, "To confirm it");
        DECISIONS.look(id, THIRD, "To confirm it");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both =
                    people.invokeAll(List.of(confirming(together, SECOND), confirming(together, THIRD)));
            assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
        } finally {
            people.shutdownNow();
        }
        assertThat(leaves()).filteredOn(leaf -> leaf.startsWith("GRANTED")).hasSize(1);
        assertThat(rows(
                        "SELECT count(*) FROM second_word JOIN proposal ON proposal.id = proposal WHERE request = ?::uuid",
                        id))
                .isOne();
    }

    private Callable<Boolean> confirming(CyclicBarrier together, Decider who) {
        return () -> {
            together.await();
            try {
                DECISIONS.confirm(id, who, "I agree.");
                return true;
            } catch (DecisionException.AlreadyDecided | DecisionException.NothingProposed quicker) {
                return false;
            }
        };
    }

    @Test
    void asksForOnePersonWhereItRefuses() {
        assertThat(Asking.propose(id, Ruling.refused("Too wide."))).isEqualTo(Decisions.Taken.DECIDED);
    }

    /** Squares of 100 metres are as precise as one person may release; an area and nine hours are less than a day. */
    @Test
    @Tag("COP-18")
    void asksForOnePersonWhereThePlacesAreCoarseAndTheHoursFew() {
        DataScope asked = DataRequestXml.read(request.payload()).scope();
        DataScope coarse = new DataScope(
                asked.from(),
                asked.to(),
                asked.areas(),
                Optional.of(Precision.SQUARE_100_M),
                EnumSet.of(DataCategory.POSITIONS));

        assertThat(Asking.propose(id, Ruling.grantedInPart("By squares.", DataScopeXml.write(coarse))))
                .isEqualTo(Decisions.Taken.DECIDED);
        TestParty.Arrived copy = request.share();
        assertThat(copy.opening().text()).contains("<Precision>SQUARE_100_M</Precision>");
        request.answer(request.answerHeader(copy.opening().header().messageId()));
        assertThat(request.disclosure().opening().text())
                .contains("<Precision>SQUARE_100_M</Precision>", "<Fix>")
                .doesNotContain("53.7963000");
    }

    @Test
    void asksForOnePersonWhereNoPositionsAreReleased() {
        DataScope asked = DataRequestXml.read(request.payload()).scope();
        DataScope visits =
                new DataScope(asked.from(), asked.to(), asked.areas(), EnumSet.of(DataCategory.CURFEW_EVENTS));

        assertThat(Asking.propose(id, Ruling.grantedInPart("No positions.", DataScopeXml.write(visits))))
                .isEqualTo(Decisions.Taken.DECIDED);
    }

    private Optional<Decisions.Waiting> waiting() {
        return DECISIONS.waiting().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<String> leaves() {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'DECISION' AND message_id = ? ORDER BY number",
                        String.class,
                        request.header().messageId());
    }

    private static long rows(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? -1 : count;
    }
}
