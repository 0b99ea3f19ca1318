package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The route itself asks who has decided: whoever reaches it past the desk releases nothing. */
@Tag("COP-60")
class TooFewPeopleIT {
    private static final TestHub HUB = TestHub.running();
    private static final Kernel KERNEL = HUB.bean(Kernel.class);

    private final Asking asking = new Asking();
    private final Requests.Kept kept =
            KERNEL.ledger().requests().kept(asking.ask()).orElseThrow();
    private final Release release = new Release(KERNEL, HUB.context().createProducerTemplate(), Flows.interchanges());

    @AfterEach
    void nothingIsDecided() {
        assertThat(HUB.bean(Decisions.class).waiting())
                .anyMatch(one -> one.id().equals(kept.waiting().id()));
        assertThat(Asking.CONTRACTOR.receive("data-request")).noneMatch(asking.aboutTheOrder());
    }

    @Test
    void releasesNothingOnOnePersonsWord() {
        isNotReleased(Optional.of(DataRequests.DECIDER), Optional.empty());
    }

    @Test
    void releasesNothingOnNobodysWord() {
        Asked asked = asked(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> release.of(kept, asked)).isInstanceOf(DecisionException.OutOfScope.class);
    }

    @Test
    void releasesNothingOnOnePersonsWordTwice() {
        isNotReleased(Optional.of(DataRequests.DECIDER), Optional.of(DataRequests.DECIDER));
    }

    @Test
    void releasesNothingToWhoeverAsked() {
        Decider own = new Decider("dm-4", "Anna Example", "Analyst", Optional.of(new PartyId(DataRequests.FORCE)));
        Asked asked = asked(Optional.of(DataRequests.DECIDER), Optional.of(own));

        assertThatThrownBy(() -> release.of(kept, asked)).isInstanceOf(DecisionException.OwnRequest.class);
    }

    private void isNotReleased(Optional<Decider> first, Optional<Decider> second) {
        Asked asked = asked(first, second);

        assertThatThrownBy(() -> release.of(kept, asked))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("too few people have decided");
    }

    private Asked asked(Optional<Decider> first, Optional<Decider> second) {
        String proposal = "00000000-0000-4000-8000-000000000000";
        return release.asked(
                kept, first, second.map(who -> new Asked.Second(proposal, who, "I agree.")), DataRequests.inPart());
    }
}
