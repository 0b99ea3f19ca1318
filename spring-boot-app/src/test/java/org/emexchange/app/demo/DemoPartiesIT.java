package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emexchange.app.broker.BrokerEvents;
import org.emexchange.app.broker.BrokerRefusal;
import org.emexchange.app.broker.BrokerSettings;
import org.emexchange.app.broker.EmbeddedBroker;
import org.emexchange.app.broker.TlsFiles;
import org.emexchange.app.broker.TrustFiles;
import org.emexchange.app.demo.JournalEntry.Kind;
import org.emexchange.mapping.court.CourtOrderXml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parties at a real broker with real certificates, seen from the hub's end of the doors. */
class DemoPartiesIT {
    private static final String COPY =
            "<ContractorOrder xmlns=\"urn:emexchange:contractor-order:1\"><OrderId>A/1</OrderId>"
                    + "<SourceMessage>0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01</SourceMessage></ContractorOrder>";

    @TempDir
    static Path folder;

    @TempDir
    Path state;

    private static DemoPki pki;
    private static EmbeddedBroker broker;
    private DemoSettings settings;

    @BeforeAll
    static void startBroker() {
        pki = DemoPki.ofAll(folder.resolve("pki"));
        broker = EmbeddedBroker.start(
                new BrokerSettings(
                        folder.resolve("broker"),
                        "localhost",
                        0,
                        new TlsFiles(
                                pki.folder.resolve("em-exchange/tls.crt"), pki.folder.resolve("em-exchange/tls.key")),
                        new TrustFiles(
                                List.of(pki.folder.resolve("ca/root.crt")),
                                List.of(pki.folder.resolve("ca/issuing.crt")),
                                List.of(pki.folder.resolve("ca/root.crl"), pki.folder.resolve("ca/issuing.crl"))),
                        addresses(),
                        48L << 20),
                (party, certificate) -> true,
                new NoRefusals(),
                InstantSource.system());
    }

    private static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (DemoCourt court : DemoCourt.values()) {
            for (String name : List.of(".in.court-order", ".in.court-order.urgent", ".out.receipt")) {
                addresses.add(court.party() + name);
            }
        }
        DemoSettings any = new DemoSettings(folder, folder, "localhost", 0, Duration.ofSeconds(1), 7);
        for (Recipient recipient : new DemoCast(any).recipients()) {
            addresses.addAll(recipient.addresses());
            for (String name : List.of(".in.receipt", ".out.receipt")) {
                addresses.add(recipient.party() + name);
            }
        }
        return addresses;
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void settings() {
        settings = new DemoSettings(pki.folder, state, "localhost", broker.port(), Duration.ofMillis(200), 7);
    }

    @Test
    void ordersComeThatThePublishedFormatReads() throws Exception {
        try (PartyBroker hub = new PartyBroker(settings, DemoPki.HUB);
                Connection connection = hub.connect();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                SendingParty court = new SendingParty(DemoCourt.HULL, settings, 100, 200)) {
            assertThat(court).isNotNull();
            byte[] sealed = receive(session, DemoPki.HULL + ".in.court-order");
            PrivateKey own = PemFiles.key(pki.folder.resolve("em-exchange/enc-rsa.key"));
            OpenedMessage order = OutsiderEnvelope.open(
                    sealed,
                    List.of(own),
                    new KeyDerivation(DemoPki.HULL, DemoPki.HUB),
                    List.of(pki.keys(DemoPki.HULL).signing().certificate()));
            assertThat(order.header().scope("SEQUENCE")).isEqualTo("1");
            assertThat(CourtOrderXml.read(ExclusiveCanonicalisation.of(order.payload()))
                            .orderId())
                    .isEqualTo(order.header().scope("ORDER"));
        }
    }

    @Test
    void aRecipientAnswersACopyOnceAlthoughItComesTwice() throws Exception {
        byte[] copy = copyFor(DemoPki.EMC, "1c8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01");
        byte[] next = copyFor(DemoPki.EMC, "1c8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a02");
        try (PartyBroker hub = new PartyBroker(settings, DemoPki.HUB);
                Connection connection = hub.connect();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                ReceivingParty contractor = new ReceivingParty(Recipient.answering(DemoPki.EMC, "order"), settings)) {
            assertThat(contractor).isNotNull();
            for (byte[] sealed : List.of(copy, copy, next)) {
                BytesMessage message = session.createBytesMessage();
                message.writeBytes(sealed);
                session.createProducer(session.createQueue(DemoPki.EMC + ".out.order"))
                        .send(message);
            }
            assertThat(answer(session).header().scope("IN-REPLY-TO")).endsWith("9a01");
            assertThat(answer(session).header().scope("IN-REPLY-TO")).endsWith("9a02");
        }
        List<JournalEntry> journal = Journal.read(settings.folder(DemoPki.EMC));
        assertThat(journal).filteredOn(entry -> entry.kind() == Kind.RECEIVED).hasSize(2);
        assertThat(journal)
                .filteredOn(entry -> entry.kind() == Kind.AGAIN)
                .singleElement()
                .matches(entry -> !entry.field("jms").equals(entry.field("first")));
        assertThat(journal).filteredOn(entry -> entry.kind() == Kind.SENT).hasSize(2);
    }

    private static OpenedMessage answer(Session session) throws Exception {
        OpenedMessage answer = OutsiderEnvelope.open(
                receive(session, DemoPki.EMC + ".in.receipt"),
                List.of(PemFiles.key(pki.folder.resolve("em-exchange/enc.key"))),
                new KeyDerivation(DemoPki.EMC, DemoPki.HUB),
                List.of(pki.keys(DemoPki.EMC).signing().certificate()));
        assertThat(ReceiptText.child(answer.payload(), "AboutMessage"))
                .isEqualTo(answer.header().scope("IN-REPLY-TO"));
        return answer;
    }

    private static byte[] receive(Session session, String address) throws Exception {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(address))) {
            Message message = consumer.receive(10_000);
            assertThat(message)
                    .as("a message at " + address + " within ten seconds")
                    .isNotNull();
            return message.getBody(byte[].class);
        }
    }

    private static byte[] copyFor(String party, String id) throws Exception {
        OutsiderHeader header = new OutsiderHeader(
                DemoPki.HUB,
                party,
                "urn:emexchange:contractor-order:1",
                "ContractorOrder",
                id,
                Instant.now(),
                Map.of(
                        "MARKING",
                        "OFFICIAL-SENSITIVE",
                        "EXPIRES",
                        Instant.now().plusSeconds(60).toString()));
        return OutsiderEnvelope.seal(
                header,
                COPY,
                pki.keys(DemoPki.HUB).signing(),
                PemFiles.certificate(pki.folder.resolve(party).resolve("enc.crt")));
    }

    private static final class NoRefusals implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            throw new AssertionError(refusal.toString());
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }
}
