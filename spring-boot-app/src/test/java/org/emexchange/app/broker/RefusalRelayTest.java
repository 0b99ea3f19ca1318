package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.junit.jupiter.api.Test;

class RefusalRelayTest {
    private final List<BrokerRefusal> told = new ArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);

    @Test
    void tellsInOrderAndCountsWhatASlowListenerCannotTake() {
        try (RefusalRelay relay = new RefusalRelay(new Slow())) {
            for (int i = 0; i < 10_020; i++) {
                relay.refused(refusal(Integer.toString(i)));
            }
            slow.countDown();
        }

        // one is being told while 10,000 wait: 19 are only counted
        assertThat(told).hasSize(10_002);
        assertThat(told.get(0).detail()).isEqualTo("0");
        assertThat(told.get(1)).satisfies(overflow -> {
            assertThat(overflow.kind()).isEqualTo(Kind.OVERFLOW);
            assertThat(overflow.detail()).isEqualTo("19");
        });
        assertThat(told.get(10_001).detail()).isEqualTo("10000");
    }

    @Test
    void aListenerThatFailsHearsTheNextOne() {
        List<String> heard = new ArrayList<>();
        try (RefusalRelay relay = new RefusalRelay(new Failing(heard))) {
            relay.refused(refusal("first"));
            relay.refused(refusal("second"));
        }
        assertThat(heard).containsExactly("first", "second");
    }

    private static BrokerRefusal refusal(String detail) {
        return new BrokerRefusal("unknown", Kind.TLS, detail, "", "");
    }

    private final class Slow implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            try {
                slow.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            told.add(refusal);
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }

    private record Failing(List<String> heard) implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            heard.add(refusal.detail());
            throw new IllegalStateException("the database is away");
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }
}
