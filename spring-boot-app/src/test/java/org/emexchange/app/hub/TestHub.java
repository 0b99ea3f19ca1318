package org.emexchange.app.hub;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.emexchange.app.EmExchange;
import org.emexchange.app.broker.EmbeddedBroker;
import org.emexchange.app.config.Settings;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.RegisterText;
import org.emexchange.app.store.DevelopmentDatabase;
import org.emexchange.app.store.Store;
import org.emexchange.app.store.StoreSettings;
import org.emexchange.hub.edge.MllpConnections;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.PartySeal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.JdbcTemplate;

/** One whole hub for all tests of this JVM: real broker with mutual TLS, real database, no demonstration parties. */
public final class TestHub {
    private static final TestHub ONE = new TestHub();

    private final Path state;
    private final ConfigurableApplicationContext application;
    private final JdbcTemplate database;
    private final Map<String, TestParty> parties = new ConcurrentHashMap<>();
    private final Map<String, TestFolder> folders = new ConcurrentHashMap<>();
    private final Map<String, TestMailbox> mailboxes = new ConcurrentHashMap<>();

    private TestHub() {
        try {
            state = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "hub-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EndedKeys.makeIn(
                state,
                "hmcts.leeds-crown-court",
                "emc.order-intake",
                "probation.leeds-pdu",
                "probation.york-pdu",
                "prison.leeds",
                "prison.wetherby",
                "police.west-yorkshire",
                "police.cumbria",
                "moj-em.directorate",
                "thirdparty.ridings-law");
        application = SpringApplication.run(
                EmExchange.class,
                "--em.state=" + state,
                "--em.broker.port=0",
                "--em.mail.port=0",
                "--em.sftp.port=0",
                "--em.sftp.poll=200ms",
                "--em.mllp.release.port=0",
                "--em.console.port=0",
                "--em.mllp.alcohol-result.port=0",
                "--em.mail.look=100ms",
                "--em.alerts.undelivered-after=PT2S",
                "--em.alerts.look=200ms",
                "--em.alerts.operators.mail=operators@hub.example",
                "--em.demo.enabled=false",
                "--em.register=" + register(),
                "--em.register-look=200ms",
                "--em.limits.message-size=2MB",
                "--em.limits.attempts=3",
                "--em.limits.without-agreement=X04",
                "--em.limits.strict-headers=police.humberside");
        database = new JdbcTemplate(
                connections(application.getBean(DevelopmentDatabase.class).settings()));
    }

    /** Kept, since a test that waits for something asks every few milliseconds. */
    private static HikariDataSource connections(StoreSettings store) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(store.url());
        config.setUsername(store.ownerUser());
        config.setPassword(store.ownerPassword());
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** The demonstration's register, in files of its own that a test may change. */
    public Path register() {
        Path folder = state.resolve("register");
        if (!Files.exists(folder)) {
            RegisterText.demonstration().copyTo(folder);
        }
        return folder;
    }

    public static TestHub running() {
        return ONE;
    }

    public CamelContext context() {
        return application.getBean(CamelContext.class);
    }

    public Path pki() {
        return state.resolve("pki");
    }

    public Path state() {
        return state;
    }

    public int port() {
        return application.getBean(EmbeddedBroker.class).port();
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Reads the store past the hub, as a service manager with the database at hand would. */
    public JdbcTemplate database() {
        return database;
    }

    /** Whether the hub has a certificate of the party's to encrypt for. */
    public boolean canEncryptFor(String party) {
        return application
                .getBeanProvider(new ParameterizedTypeReference<Supplier<PartyKeys>>() {})
                .getObject()
                .get()
                .encryption(new PartyId(party), Instant.now())
                .isPresent();
    }

    /** A quarantined original, read as an auditor would. */
    public byte[] original(String digest) {
        ByteArrayOutputStream original = new ByteArrayOutputStream();
        try {
            if (!bean(Store.class).original(digest, original)) {
                throw new AssertionError("nothing is in quarantine under " + digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return original.toByteArray();
    }

    /** The mailbox of a party that has a mail door. */
    public TestMailbox mailbox(String id) {
        return mailboxes.computeIfAbsent(id, name -> new TestMailbox(this, name, address(name)));
    }

    /** The address of a party that has a mail door. */
    public String address(String id) {
        return application
                .getBean(CurrentRegister.class)
                .get()
                .party(new PartyId(id))
                .flatMap(Party::mail)
                .orElseThrow();
    }

    /** Address of the hub's mailbox for that flow. */
    public String ownMailbox(String flow) {
        return Objects.requireNonNull(bean(Settings.class).mail().mailboxes().get(flow), flow)
                .address();
    }

    /** How many mails are in a folder of a mailbox at the mail server. */
    public int folder(String address, String name) {
        EmbeddedMail server = bean(EmbeddedMail.class);
        try (jakarta.mail.Store store =
                Session.getInstance(TestTls.settings("imaps")).getStore("imaps")) {
            store.connect("localhost", server.readingPort(), address, server.password());
            return store.getFolder(name).getMessageCount();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether nothing is left in the inbox within a few seconds. */
    public boolean emptied(String address) {
        Instant end = Instant.now().plusSeconds(10);
        while (folder(address, "INBOX") > 0 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(100_000_000);
        }
        return folder(address, "INBOX") == 0;
    }

    /** What a party with a mail door sends its mail by. */
    public TestSubmission submission(String id) {
        return new TestSubmission(bean(EmbeddedMail.class), address(id));
    }

    /** A connection of the party's own at an HL7 port. */
    public MllpClient mllp(String door, String id) {
        return MllpClient.of(this, door, id);
    }

    /** How many connections the party has at the HL7 ports. */
    public int mllpConnections(String id) {
        return bean(MllpConnections.class).of(new PartyId(id));
    }

    /** The party's own keys, whether it has a door at the broker or not. */
    public PartySeal seal(String id) {
        return new PartySeal(pki(), new PartyId(id));
    }

    /** The folders of a party that has an SFTP door. */
    public TestFolder folder(String id) {
        return folders.computeIfAbsent(id, name -> new TestFolder(this, name));
    }

    public TestParty party(String id) {
        return parties.computeIfAbsent(id, name -> new TestParty(this, name));
    }
}
