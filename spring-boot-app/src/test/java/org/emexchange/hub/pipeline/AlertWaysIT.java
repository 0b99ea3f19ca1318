package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.app.store.TestDatabase;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mail server that takes connections and never answers: alerts by the other way do not wait for it. */
@Tag("COP-35")
class AlertWaysIT {
    private static final TestHub HUB = TestHub.running();
    private static final AlertOptions OPTIONS = new AlertOptions(
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            new AlertContact(Optional.of("operators@hub.example"), Optional.of("+44 7700 900170")),
            new PhoneNumber("020 7946 0990"));

    private final BlockingQueue<UUID> texts = new LinkedBlockingQueue<>();

    private final CamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void sendsShortMessagesWhileTheMailServerAnswersNothing() throws Exception {
        Set<UUID> waiting = Stream.generate(UUID::randomUUID).limit(3).collect(Collectors.toSet());
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                TestDatabase database = TestDatabase.fresh();
                Store store = database.open(Clock.systemUTC())) {
            waiting.forEach(message -> hold(database, message));
            try (UndeliveredAlerts alerts = new UndeliveredAlerts(
                    HUB.bean(Kernel.class), store.alerts(), mailTo(silent.getLocalPort()), OPTIONS)) {
                alerts.start();

                assertThat(texted(waiting.size())).isEqualTo(waiting);
            }
            assertThat(database.asOwner()
                            .sql("SELECT count(*) FROM alert WHERE way = 'MAIL'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** Less than a mail server is waited for. */
    private Set<UUID> texted(int count) throws InterruptedException {
        Set<UUID> sent = new HashSet<>();
        for (int n = 0; n < count; n++) {
            sent.addAll(Stream.ofNullable(texts.poll(10, TimeUnit.SECONDS)).toList());
        }
        return sent;
    }

    private AlertDoor mailTo(int port) throws Exception {
        Supplier<Register> register = HUB.bean(CurrentRegister.class)::get;
        context.addComponent("mail", new GuardedMail(MailTlsIT.options(port), OPTIONS, register));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(Routes.direct(AlertDoor.ROUTE)).to(GuardedMail.ALERT);
            }
        });
        context.start();
        return new AlertDoor(
                context.createProducerTemplate(),
                register,
                OPTIONS,
                Optional.of((alert, to) -> texts.add(alert.reference())));
    }

    /** As the hub would, when an urgent update has waited since an hour for the one before it. */
    private static void hold(TestDatabase database, UUID message) {
        for (String sql : List.of("""
                INSERT INTO inbox (party, message_id, content_digest, transport_id, interchange, state, reached_door)
                VALUES ('probation.leeds-pdu', :id, '', '', 'X05', 'HELD', now() - interval '1 hour')
                """, """
                INSERT INTO held (sender, message_id, name, order_name, order_sealed, marking, sequence, door, form,
                    transport_id, reached_door, urgent, deadline, octets)
                VALUES ('probation.leeds-pdu', :id, 'risk', 'order', '', 'OFFICIAL-SENSITIVE', 2, 'jms', 'ENVELOPE',
                    '', now() - interval '1 hour', true, now() + interval '23 hours', '')
                """)) {
            database.asOwner().sql(sql).param("id", message.toString()).update();
        }
    }
}
