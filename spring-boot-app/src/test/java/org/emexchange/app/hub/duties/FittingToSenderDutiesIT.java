package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X08, as the sender of the order gets it: a court at the broker, a prison in its folder. */
@DutiesOf(value = "fitting-status", copy = "order-sender")
class FittingToSenderDutiesIT extends CaseDuties {
    private static final String PRISON = "prison.frankland";

    @Override
    CaseMessage message() {
        return CaseMessage.FITTING_STATUS;
    }

    @Override
    TestParty recipient() {
        return COURT;
    }

    @Test
    @DutyOf("deliver.*.#.fitting-status.send")
    @Tag("COP-28")
    void leavesAPrisonItsCopyInItsFolder() {
        assertThat(toPrison().text()).contains("<Technology>RADIO_FREQUENCY<").doesNotContain("RF-7730021");
    }

    @Test
    @DutyOf("deliver.*.#.fitting-status.restore")
    @Tag("COP-35")
    void leavesAPrisonNothingThatWasChangedInTheOutbox() {
        String id = toPrison().header().messageId();

        DeliveryDutiesIT.isNotSentWhenChanged(id, () -> given(id, 2, Duration.ofMillis(1_500)));
    }

    private PartySeal.Opening toPrison() {
        String release = Carried.licenceOfPpcs();
        CONTRACTOR.send(
                "fitting-status",
                CONTRACTOR
                        .seal()
                        .sealed(
                                message().header(CONTRACTOR.id(), release),
                                message().payload("fitted", release)));
        return HUB.folder(PRISON).given("fitting-status").stream()
                .filter(one -> one.header().order().equals(Optional.of(release)))
                .findFirst()
                .orElseGet(() -> awaited(release));
    }

    private static PartySeal.Opening awaited(String release) {
        Instant end = Instant.now().plus(TestParty.patience());
        while (Instant.now().isBefore(end)) {
            for (PartySeal.Opening one : HUB.folder(PRISON).given("fitting-status")) {
                if (one.header().order().equals(Optional.of(release))) {
                    return one;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no copy came");
    }

    /** The copy of that id, once there are so many of it. */
    private static Optional<PartySeal.Opening> given(String id, int many, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            List<PartySeal.Opening> found = HUB.folder(PRISON).given("fitting-status").stream()
                    .filter(one -> one.header().messageId().equals(id))
                    .toList();
            if (found.size() >= many) {
                return Optional.of(found.get(many - 1));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return Optional.empty();
    }
}
