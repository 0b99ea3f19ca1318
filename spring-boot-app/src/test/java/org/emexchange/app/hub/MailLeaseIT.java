package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Another hub has taken the mailbox over, and this one does not know it yet: it takes nothing in, the mail stays, and
 * whoever holds the lease after that takes it once.
 */
@Tag("ISP-3.1")
class MailLeaseIT {
    private static final TestHub HUB = TestHub.running();
    private static final String UNIT = "probation.york-pdu";

    private final String order = Carried.community(UNIT);
    private final Header header = Allocations.header(UNIT, order);

    @Test
    void leavesAMailToTheHubThatHoldsTheLease() {
        HUB.database().update("""
                UPDATE lease SET holder = gen_random_uuid(), number = number + 1,
                    ends = clock_timestamp() + interval '6 seconds'
                WHERE door = 'mail.allocation'
                """);
        send();
        Instant end = Instant.now().plusSeconds(3);
        while (Instant.now().isBefore(end)) {
            assertThat(taken()).as("taken without a lease").isZero();
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(HUB.folder(Allocations.MAILBOX, "INBOX")).isOne();

        HUB.party("emc.order-intake")
                .await("allocation", one -> one.opening().header().order().equals(Optional.of(order)));
        assertThat(taken()).isOne();
        assertThat(HUB.emptied(Allocations.MAILBOX)).isTrue();
    }

    private void send() {
        HUB.submission(UNIT).send(Allocations.MAILBOX, Allocations.mail(HUB, header, "allocated"));
    }

    private long taken() {
        Long count = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM inbox WHERE party = ? AND message_id = ?",
                        Long.class,
                        UNIT,
                        header.messageId());
        return count == null ? 0 : count;
    }
}
