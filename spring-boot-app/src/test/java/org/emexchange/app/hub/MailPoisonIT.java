package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Test;

/** A mail that the hub fails on again and again (J19, at the door of mail). */
class MailPoisonIT {
    private static final TestHub HUB = TestHub.running();
    private static final String UNIT = "probation.york-pdu";

    private static final String FAILED = "ALERT a message could not be processed and comes again";

    private final String order = Carried.community(UNIT);
    private final Header header = Allocations.header(UNIT, order);

    /** Three attempts, by the test hub's setting. */
    @Test
    void setsAsideWhatWeFailOnAgainAndAgainAndTellsItsSenderAndTheServiceDesk() {
        try (Terminal terminal = new Terminal()) {
            assertThat(Fault.during(HUB, header.messageId(), this::sentAndTold)).contains(">REFUSED<", "EMX-1005");

            assertThat(terminal.said())
                    .contains("ALERT X23 from " + UNIT + " by mail: we failed on a message too often");
            assertThat(Pattern.compile(FAILED).matcher(terminal.said()).results())
                    .hasSize(3);
        }
        assertThat(leaves()).containsExactly("EMX-1005");
        assertThat(quarantined()).containsExactly("EMX-1005");
        assertThat(HUB.emptied(Allocations.MAILBOX)).isTrue();
    }

    @Test
    void takesTheMailsBehindItMeanwhile() {
        String other = Carried.community(UNIT);
        String told = Fault.during(HUB, header.messageId(), () -> {
            send(header);
            send(Allocations.header(UNIT, other));
            HUB.party("emc.order-intake")
                    .await("allocation", one -> one.opening().header().order().equals(Optional.of(other)));
            return told();
        });

        assertThat(told).contains(">REFUSED<");
    }

    @Test
    void takesAMailThatWeFailedOnOnceLessThanThat() {
        assertThat(Fault.times(HUB, header.messageId(), 2, this::sentAndTold)).contains(">ACCEPTED<");
    }

    private String sentAndTold() {
        send(header);
        return told();
    }

    private static void send(Header header) {
        HUB.submission(UNIT).send(Allocations.MAILBOX, Allocations.mail(HUB, header, "allocated"));
    }

    private String told() {
        return HUB.mailbox(UNIT)
                .await(one -> one.text().contains(header.messageId()))
                .text();
    }

    private List<String> leaves() {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE message_id = ? AND kind = 'REFUSAL'",
                        String.class,
                        header.messageId());
    }

    private List<String> quarantined() {
        return HUB.database()
                .queryForList(
                        "SELECT refusal FROM quarantine WHERE digest = (SELECT payload_digest FROM audit_leaf"
                                + " WHERE message_id = ? AND kind = 'REFUSAL')",
                        String.class,
                        header.messageId());
    }
}
