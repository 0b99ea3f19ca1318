package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.DataRequests.DECIDER;
import static org.emexchange.app.hub.DataRequests.SECOND;

import java.time.Duration;
import java.util.Optional;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.seal.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was granted lapses, and may be withdrawn until it does. */
@Tag("COP-60")
class WithdrawalIT {
    private static final TestHub HUB = TestHub.running();
    private static final Decisions DECISIONS = HUB.bean(Decisions.class);

    private final Asking request = new Asking();
    private final String id = request.ask();

    @Test
    void saysUntilWhenItMayBeAnswered() {
        Asking.decide(id, DataRequests.inPart());

        Decisions.Open open = open().orElseThrow();
        assertThat(open.lapsesAt()).isEqualTo(open.decidedAt().plus(Duration.ofDays(28)));
        String lapses = "<LapsesAt>" + open.lapsesAt() + "</LapsesAt>";
        assertThat(request.share().opening().text()).contains(lapses);
        assertThat(request.notice().opening().text()).contains(lapses);
    }

    @Test
    @Tag("COP-28")
    void takesNoAnswerAfterItWasWithdrawn() {
        Asking.decide(id, DataRequests.inPart());
        Header answer = request.answerHeader();
        DECISIONS.withdraw(id, DECIDER, "The suspect was found.");

        assertThat(CONTRACTOR
                        .await(
                                "data-request",
                                one -> one.opening().text().contains("<ContractorDataWithdrawal")
                                        && one.opening()
                                                .text()
                                                .contains(request.header().messageId()))
                        .opening()
                        .text())
                .doesNotContain("The suspect was found.", DECIDER.role());
        assertThat(POLICE.await(
                                "data-decision",
                                one -> one.opening().text().contains("<Outcome>WITHDRAWN</Outcome>")
                                        && one.opening()
                                                .text()
                                                .contains(request.header().messageId()))
                        .opening()
                        .text())
                .contains("The suspect was found.", DECIDER.role())
                .doesNotContain("<Scope>", DECIDER.name());
        assertThat(refusal(answer)).isEqualTo("EMX-6041");
        assertThat(POLICE.receive("data-disclosure")).noneMatch(request.disclosed());
        assertThat(open()).isEmpty();
        assertThat(leaves()).isEqualTo("WITHDRAWN " + id + " BY dm-0417");
        assertThatThrownBy(() -> DECISIONS.withdraw(id, DECIDER, "Again."))
                .isInstanceOf(DecisionException.NothingToWithdraw.class);
    }

    @Test
    @Tag("COP-28")
    void takesNoFurtherAnswerAfterItWasWithdrawn() {
        Asking.decide(id, DataRequests.inPart());
        String share = request.share().opening().header().messageId();
        request.answer(request.answerHeader(share));
        request.disclosure();
        Header further = request.answerHeader(share);
        DECISIONS.withdraw(id, DECIDER, "The suspect was found.");

        assertThat(refusal(further)).isEqualTo("EMX-6041");
        assertThat(open()).isEmpty();
    }

    @Test
    void isNotWithdrawnOnceItHasLapsed() {
        Asking.decide(id, DataRequests.inPart());
        HUB.database().update("UPDATE decision SET lapses_at = decided_at WHERE request = ?::uuid", id);

        assertThatThrownBy(() -> DECISIONS.withdraw(id, DECIDER, "Too late."))
                .isInstanceOf(DecisionException.NothingToWithdraw.class);
    }

    @Test
    void isNotWithdrawnBeforeItIsGrantedOrByWhoHasNotLooked() {
        DECISIONS.look(id, SECOND, "To withdraw it");
        assertThatThrownBy(() -> DECISIONS.withdraw(id, SECOND, "Not granted."))
                .isInstanceOf(DecisionException.NothingToWithdraw.class);
        assertThatThrownBy(() -> DECISIONS.withdraw(id, DECIDER, "Not seen."))
                .isInstanceOf(DecisionException.NotLooked.class);
    }

    @Test
    @Tag("COP-28")
    void takesNoAnswerAfterItHasLapsed() {
        Asking.decide(id, DataRequests.inPart());
        Header answer = request.answerHeader();
        HUB.database().update("UPDATE decision SET lapses_at = decided_at WHERE request = ?::uuid", id);

        assertThat(refusal(answer)).isEqualTo("EMX-6040");
        assertThat(POLICE.receive("data-disclosure")).noneMatch(request.disclosed());
    }

    private String refusal(Header answer) {
        byte[] sealed = CONTRACTOR.seal().sealed(answer, request.answer());
        CONTRACTOR.send("data-answer", sealed);
        return CONTRACTOR
                .await("receipt", one -> one.receipt().aboutDigest().equals(Optional.of(Digest.sha256(sealed))))
                .receipt()
                .refusal()
                .orElseThrow()
                .number();
    }

    private Optional<Decisions.Open> open() {
        return DECISIONS.open().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private @Nullable String leaves() {
        return HUB.database()
                .queryForObject(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'DECISION' AND message_id = ? ORDER BY number DESC LIMIT 1",
                        String.class,
                        request.header().messageId());
    }
}
