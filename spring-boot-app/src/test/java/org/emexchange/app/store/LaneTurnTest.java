package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.PDU;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.junit.jupiter.api.Test;

class LaneTurnTest extends OutboxFixture {
    @Test
    void takesTheLaneThatHasWaitedLongest() throws Exception {
        post(CONTRACTOR, "older", "m1");
        try (Store later = database.open(Clock.offset(CLOCK, Duration.ofSeconds(1)))) {
            post(later, PDU, "newer", "m2");
        }
        post(CONTRACTOR, "older", "m3");
        assertThat(deliver()).containsExactly("m1#1", "m3#1");
        assertThat(deliver()).containsExactly("m2#1");
    }

    @Test
    void liftsALaneWithItsPredecessorsForAnUrgentMessage() throws Exception {
        post(CONTRACTOR, "plain", "m1");
        try (Store later = database.open(Clock.offset(CLOCK, Duration.ofSeconds(1)))) {
            post(later, CONTRACTOR, "lifted", "m2");
            try (Entry entry = later.ledger().open()) {
                entry.post(Given.urgent(entry, CONTRACTOR, "lifted", "m3"));
                entry.commit();
            }
        }
        assertThat(deliver()).containsExactly("m2#1", "m3#1");
        assertThat(deliver()).containsExactly("m1#1");
    }

    @Test
    void isNoLongerLiftedOnceTheUrgentMessageIsGone() throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.post(Given.urgent(entry, CONTRACTOR, "lifted", "m1"));
            entry.commit();
        }
        try (Store later = database.open(Clock.offset(CLOCK, Duration.ofSeconds(1)))) {
            post(later, PDU, "plain", "m2");
        }
        try (Store latest = database.open(Clock.offset(CLOCK, Duration.ofSeconds(2)))) {
            post(latest, CONTRACTOR, "lifted", "m3");
        }
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.commit();
        }
        assertThat(deliver()).containsExactly("m2#1");
        assertThat(deliver()).containsExactly("m3#1");
    }

    @Test
    void leavesALaneAloneUntilItsRetryIsDue() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        Instant due = NOW.plusSeconds(30);
        for (int failures = 0; failures < 2; failures++) {
            try (Claimed claimed = store.outbox().claim(due, NOBODY).orElseThrow()) {
                assertThat(claimed.failures()).isEqualTo(failures);
                claimed.retryAt(due);
                claimed.commit();
            }
        }
        assertThat(store.outbox().claim(due.minusMillis(1), NOBODY)).isEmpty();
        try (Claimed claimed = store.outbox().claim(due, NOBODY).orElseThrow()) {
            assertThat(claimed.failures()).isEqualTo(2);
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.commit();
        }
        post(CONTRACTOR, "lane-a", "m2");
        try (Claimed claimed = store.outbox().claim(due, NOBODY).orElseThrow()) {
            assertThat(claimed.failures()).isZero();
        }
    }

    @Test
    void leavesOutRecipientsThatAreLeftOut() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        post(PDU, "lane-a", "m2");
        assertThat(store.outbox().claim(NOW, Set.of(CONTRACTOR, PDU))).isEmpty();
        try (Claimed claimed = store.outbox().claim(NOW, Set.of(CONTRACTOR)).orElseThrow()) {
            assertThat(claimed.recipient()).isEqualTo(PDU);
        }
    }

    @Test
    void givesALaneToOneDispatcherAtATime() throws Exception {
        post(CONTRACTOR, "lane-a", "m1", "m2");
        post(CONTRACTOR, "lane-b", "m3");
        try (Claimed first = store.outbox().claim(NOW, NOBODY).orElseThrow();
                Claimed second = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            assertThat(ids(first.waiting())).containsExactly("m1#1", "m2#1");
            assertThat(ids(second.waiting())).containsExactly("m3#1");
            assertThat(store.outbox().claim(NOW, NOBODY)).isEmpty();
        }
    }

    @Test
    void letsIntakePostToALaneThatIsBeingSent() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            post(CONTRACTOR, "lane-a", "m2");
            assertThat(ids(claimed.waiting())).containsExactly("m1#1");
            claimed.commit();
        }
        assertThat(deliver()).containsExactly("m2#1");
    }
}
