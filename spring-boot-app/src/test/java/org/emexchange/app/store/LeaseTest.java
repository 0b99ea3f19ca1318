package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Fence;
import org.junit.jupiter.api.Test;

/** Two hubs and one polled door. */
class LeaseTest extends TwoStores {
    private static final String DOOR = "mail.risk";

    @Test
    void isOneHubsAtATime() {
        assertThat(one.leases().hold(DOOR)).hasValue(1);
        assertThat(other.leases().hold(DOOR)).isEmpty();
        assertThat(one.leases().hold(DOOR)).hasValue(1);
        assertThat(other.leases().hold("mail.police")).hasValue(1);
    }

    @Test
    void goesToAnotherWhenItsHolderLetsGoOrIsSilent() {
        one.leases().hold(DOOR);
        one.leases().release(DOOR);
        assertThat(other.leases().hold(DOOR)).hasValue(2);

        end();
        assertThat(one.leases().hold(DOOR)).hasValue(3);
    }

    @Test
    void letsNobodyReleaseAnothers() {
        one.leases().hold(DOOR);
        other.leases().release(DOOR);

        assertThat(other.leases().hold(DOOR)).isEmpty();
    }

    /** Whoever read the message while the lease was its own may be late. */
    @Test
    void keepsAnEarlierHolderFromCommitting() throws Exception {
        one.leases().hold(DOOR);
        end();
        other.leases().hold(DOOR);

        try (Entry late = one.ledger().open()) {
            assertThatThrownBy(() -> late.require(new Fence(DOOR, 1))).isInstanceOf(IllegalStateException.class);
        }
        try (Entry timely = other.ledger().open()) {
            assertThatCode(() -> timely.require(new Fence(DOOR, 2))).doesNotThrowAnyException();
        }
    }

    private void end() {
        database.asOwner()
                .sql("UPDATE lease SET ends = now() - interval '1 second'")
                .update();
    }
}
