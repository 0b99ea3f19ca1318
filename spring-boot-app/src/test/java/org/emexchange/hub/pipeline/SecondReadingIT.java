package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Received;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A refusal was committed and the hub died before the broker knew: the broker gives the message again, and that second
 * reading ends quietly, with nothing said or written twice.
 */
class SecondReadingIT {
    private static final TestHub HUB = TestHub.running();
    private static final PartyId COURT = new PartyId("hmcts.leeds-crown-court");

    @Test
    void endsQuietlyForWhatWasRefusedUnproved() throws Exception {
        Received received = Received.at(
                COURT,
                "jms",
                ("no XML " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8),
                Instant.now(),
                "ID:" + UUID.randomUUID() + "@1",
                Optional.empty());

        assertThat(failureOf(received)).isNull();
        assertThat(failureOf(received)).isNull();

        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND payload_digest = ?",
                                Long.class,
                                received.digest()))
                .isEqualTo(1);
        assertThat(HUB.database()
                        .queryForObject("SELECT count FROM quarantine WHERE digest = ?", Long.class, received.digest()))
                .isEqualTo(1);
    }

    private static @Nullable Exception failureOf(Received received) throws Exception {
        Interchange<?> orders = Flows.interchanges().stream()
                .filter(one -> one.name().equals("court-order"))
                .findFirst()
                .orElseThrow();
        try (ProducerTemplate template = HUB.context().createProducerTemplate()) {
            Exchange exchange = template.send(
                    Routes.intakeUri(orders),
                    prepared -> prepared.setProperty(Routes.PASSAGE, new Passage<>(orders, received, false, false)));
            return exchange.getException();
        }
    }
}
