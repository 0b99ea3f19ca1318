package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules have changed between a request and its decision. */
class NotPermittedAnyMoreIT {
    private static final TestHub HUB = TestHub.running();
    private static final String STEP = "data-request.decided.authorise.em-contractor";

    @Test
    @Tag("COP-23")
    @Tag("COP-60")
    void releasesNothingThatTheRulesPermitNoMoreAndLetsItWait() throws Exception {
        Asking asking = new Asking();
        String id = asking.ask();
        FlowRoutes.Step<Object> refusing = passage -> {
            throw new RefusedException(RefusalCode.NO_RULE);
        };
        Omission changed = new Omission(
                HUB.context(), "data-request.decided", STEP, new StepProcessor(HUB.bean(Kernel.class), refusing));
        try {
            assertThatThrownBy(() -> Asking.decide(id, Ruling.granted("As asked.")))
                    .isInstanceOfSatisfying(
                            DecisionException.NotPermitted.class,
                            refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NO_RULE));
        } finally {
            changed.end();
        }
        assertThat(leaves(asking)).containsExactly("DECISION PROPOSED " + id + " BY dm-0417", "REFUSAL EMX-6001");
        assertThat(HUB.bean(Decisions.class).waiting()).anyMatch(one -> one.id().equals(id));

        Asking.confirm(id);
        assertThat(leaves(asking)).contains("DECISION GRANTED " + id + " BY dm-0417 AND dm-0533");
    }

    private static List<String> leaves(Asking asking) {
        return HUB.database()
                .queryForList(
                        "SELECT kind || ' ' || outcome FROM audit_leaf WHERE kind IN ('REFUSAL', 'DECISION') AND message_id = ?",
                        String.class,
                        asking.header().messageId());
    }
}
