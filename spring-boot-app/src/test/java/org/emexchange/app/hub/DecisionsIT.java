package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.DataRequests.DECIDER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the people who decide see and may do. */
@Tag("COP-60")
class DecisionsIT {
    private static final TestHub HUB = TestHub.running();
    private static final Decisions DECISIONS = HUB.bean(Decisions.class);

    private final Asking request = new Asking();
    private final String id = request.ask();

    @Test
    @Tag("COP-37")
    void recordsWhoLookedBeforeItShowsARequest() {
        Decisions.Submitted shown = DECISIONS.look(id, DECIDER, "To decide on it; Oakenshaw.");

        assertThat(DataRequestXml.read(shown.payload()).person())
                .isEqualTo(DataRequestXml.read(request.payload()).person());
        assertThat(shown.standard()).isEqualTo(DataRequestXml.NAMESPACE);
        assertThat(shown.ruling()).isEmpty();
        assertThat(outcomes("LOOK")).containsExactly(id + " BY dm-0417");
        assertThat(count("SELECT count(*) FROM request_look WHERE request = ?::uuid AND looker = 'dm-0417'", id))
                .isOne();
    }

    @Test
    void showsNothingToWhoSaysNotWhy() {
        assertThatThrownBy(() -> DECISIONS.look(id, DECIDER, " ")).isInstanceOf(DecisionException.NoReasons.class);
        assertThat(outcomes("LOOK")).isEmpty();
    }

    @Test
    void showsWhatWasDecidedToWhoLooksLater() {
        Asking.decide(id, DataRequests.inPart());

        assertThat(DECISIONS.look(id, DECIDER, "Review.").ruling())
                .hasValueSatisfying(ruling -> assertThat(ruling.reasons()).isEqualTo(DataRequests.REASONS));
        assertThat(DECISIONS.waiting()).noneMatch(one -> one.id().equals(id));
    }

    @Test
    void takesNoDecisionWithoutReasonsOrADecider() {
        assertThatThrownBy(() -> Ruling.refused("\n ")).isInstanceOf(DecisionException.NoReasons.class);
        assertThatThrownBy(() -> new Decider("em-exchange", "EM Exchange", "Hub"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoRequestThatIsNotThere() {
        for (String unknown : List.of(
                UUID.randomUUID().toString(), "1 OR true", request.header().messageId())) {
            assertThatThrownBy(() -> Asking.decide(unknown, Ruling.granted("Yes.")))
                    .isInstanceOf(DecisionException.Unknown.class);
            assertThatThrownBy(() -> DECISIONS.look(unknown, DECIDER, "To decide."))
                    .isInstanceOf(DecisionException.Unknown.class);
        }
    }

    /** An hour longer; all of it as a part; what is no scope at all. */
    @Test
    @Tag("COP-28")
    void grantsNoMoreThanWasAskedFor() {
        DataRequest asked = DataRequestXml.read(request.payload());
        DataScope scope = asked.scope();
        DataScope longer =
                new DataScope(scope.from().minusSeconds(3_600), scope.to(), scope.areas(), scope.categories());

        for (byte[] beyond : List.of(
                DataScopeXml.write(longer),
                DataScopeXml.write(scope),
                "<DataScope/>".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> Asking.decide(id, Ruling.grantedInPart("More.", beyond)))
                    .isInstanceOf(DecisionException.OutOfScope.class);
        }
        assertThat(DECISIONS.waiting()).anyMatch(one -> one.id().equals(id));
        assertThat(outcomes("DECISION")).isEmpty();
    }

    @Test
    void takesOneOfTwoDecisionsThatComeAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService deciders = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = deciders.invokeAll(List.of(
                    deciding(together, Ruling.refused("Too long.")), deciding(together, Ruling.refused("Too wide."))));
            assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
        } finally {
            deciders.shutdownNow();
        }
        assertThat(count("SELECT count(*) FROM decision WHERE request = ?::uuid", id))
                .isOne();
        assertThat(outcomes("DECISION")).hasSize(1);
    }

    private Callable<Boolean> deciding(CyclicBarrier together, Ruling ruling) {
        return () -> {
            together.await();
            try {
                Asking.decide(id, ruling);
                return true;
            } catch (DecisionException.AlreadyDecided other) {
                return false;
            }
        };
    }

    @Test
    void putsALifeAtRiskFirst() {
        TestParty force = HUB.party("police.humberside");
        var header = DataRequests.headerOfNoOrder(force.id());
        byte[] payload = DataRequests.request("urgent-circle", force.id(), "none");
        force.send("data-request", force.seal().sealed(header, payload));
        String urgent = DataRequests.waiting(HUB, header);

        List<String> waiting =
                DECISIONS.waiting().stream().map(Decisions.Waiting::id).toList();
        assertThat(waiting.indexOf(urgent)).isLessThan(waiting.indexOf(id));
        Asking.decide(urgent, Ruling.granted("A life is at risk."));
        assertThat(count(
                        "SELECT count(*) FROM outbox WHERE answers_message_id = ? AND urgent AND held_since IS NULL"
                                + " AND route LIKE 'deliver.data-request%'",
                        header.messageId()))
                .isEqualTo(2);
    }

    /** Whoever sends by the urgent address jumps the queue at the door; whose life is at risk the request has to say. */
    @Test
    @Tag("COP-29")
    void takesNoRoutineRequestForALifeAtRisk() {
        Asking routine = new Asking();
        Asking.POLICE.send("data-request.urgent", Asking.POLICE.seal().sealed(routine.header(), routine.payload()));

        String waiting = DataRequests.waiting(HUB, routine.header());
        assertThat(DECISIONS.waiting().stream().filter(one -> one.id().equals(waiting)))
                .singleElement()
                .satisfies(one -> assertThat(one.urgent()).isFalse());
    }

    @Test
    @Tag("COP-60")
    void takesNoDecisionOfSomebodyWhoHasNotLooked() {
        Decider other = new Decider("dm-0999", "Anna Example", "Data Disclosure Manager");

        assertThatThrownBy(() -> DECISIONS.decide(id, other, Ruling.granted("Unread.")))
                .isInstanceOf(DecisionException.NotLooked.class);
        assertThat(count("SELECT count(*) FROM decision WHERE request = ?::uuid", id))
                .isZero();
    }

    private List<String> outcomes(String kind) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = ? AND message_id = ?",
                        String.class,
                        kind,
                        request.header().messageId());
    }

    private static long count(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? 0 : count;
    }
}
