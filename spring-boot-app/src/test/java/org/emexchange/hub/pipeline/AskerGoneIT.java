package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.RegisterEdits;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A force is taken out of the register while its request waits for a decision. */
@Tag("COP-60")
class AskerGoneIT {
    private static final TestHub HUB = TestHub.running();
    private static final String FILE = "parties/" + DataRequests.FORCE_BY_MAIL + ".yml";

    private final String id = Asking.byMail().ask();
    private final RegisterEdits register = new RegisterEdits(HUB);

    @BeforeEach
    void takeOut() {
        register.delete(FILE);
        register.untilTaken();
    }

    @AfterEach
    void putBack() {
        register.close();
    }

    @Test
    void grantsNothingAndSaysWhy() {
        Asking.propose(id, DataRequests.inPart());

        assertThatThrownBy(() -> Asking.confirm(id))
                .isInstanceOfSatisfying(
                        DecisionException.NotPermitted.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ASKER_GONE));
        assertThat(leaves("REFUSAL")).containsExactly("EMX-6080");
        assertThat(HUB.bean(Decisions.class).waiting()).anyMatch(one -> one.id().equals(id));
    }

    @Test
    void isClosedByARefusalThatNobodyIsToldOf() {
        Asking.propose(id, Ruling.refused("The force is not there any more."));

        assertThat(leaves("DECISION")).containsExactly("REFUSED " + id + " BY dm-0417 ASKER-GONE");
        assertThat(HUB.bean(Decisions.class).waiting())
                .noneMatch(one -> one.id().equals(id));
    }

    @Test
    void isClosedWhenItsTimeIsOver() {
        clocks(Duration.ofDays(28)).expire(id);

        assertThat(leaves("DECISION")).containsExactly("EXPIRED " + id + " ASKER-GONE");
    }

    @Test
    @Tag("COP-35")
    void isToldToTheOperatorsOnce() {
        Decisions.Waiting waiting = HUB.bean(Decisions.class).find(id);
        clocks(Duration.ZERO).tellThatAskerIsGone(waiting, Instant.now());
        clocks(Duration.ZERO).tellThatAskerIsGone(waiting, Instant.now());

        assertThat(new PlainMailbox(HUB, "operators@hub.example").await(id, 1))
                .singleElement()
                .asString()
                .contains("not in the register", "Interchange: X13");
        assertThat(leaves("ALERT")).containsExactly("ASKER-GONE " + id);
    }

    @Test
    void goesOnOnceTheForceIsBack() {
        register.close();
        Asking.decide(id, DataRequests.inPart());

        assertThat(HUB.bean(Decisions.class).find(id).id()).isEqualTo(id);
        assertThat(leaves("DECISION")).anyMatch(outcome -> outcome.startsWith("GRANTED_IN_PART " + id));
    }

    private List<String> leaves(String kind) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = ? AND (outcome LIKE '%' || ? || '%' OR message_id ="
                                + " (SELECT message_id FROM request WHERE id = ?::uuid) AND kind = 'REFUSAL')"
                                + " AND outcome NOT LIKE 'PROPOSED%' ORDER BY number",
                        String.class, kind, id, id);
    }

    private static RequestClocks clocks(Duration ahead) {
        Kernel kernel = HUB.bean(Kernel.class);
        Kernel later = new Kernel(
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
        return new RequestClocks(
                later, HUB.context().createProducerTemplate(), Flows.interchanges(), HUB.bean(AlertDoor.class));
    }
}
