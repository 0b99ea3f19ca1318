package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.emexchange.app.EmExchange;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.app.hub.TestFolder;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestMailServer;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.TestSubmission;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.app.store.DevelopmentDatabase;
import org.emexchange.app.store.TestDatabase;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.hub.pipeline.Folders;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A hub by its settings alone on a PostgreSQL and an Artemis that it has not started and does not stop. */
class ExternalServersIT {
    @TempDir
    static Path pkiFolder;

    private static Path certificates = Path.of("none");

    /** Of its own: no other hub of these tests may have a hand in it. */
    @BeforeAll
    static void makeCertificates() {
        certificates = pkiFolder;
        List<PartyEntry> parties = new ArrayList<>();
        parties.add(new PartyEntry(
                "em-exchange", KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256, KeyAlgorithm.RSA_3072), true));
        TestHub.running()
                .bean(CurrentRegister.class)
                .get()
                .parties()
                .forEach(party -> parties.add(
                        new PartyEntry(party.id(), KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false)));
        DevelopmentPki.at(certificates, parties, InstantSource.system()).ensure();
    }

    @TempDir
    Path folder;

    private static final String PRISON = "prison.leeds";

    private final TestDatabase database = TestDatabase.fresh();
    private @Nullable PlainBrokerProcess broker;

    @BeforeEach
    void startABroker() throws Exception {
        broker = PlainBrokerProcess.start(folder, certificates);
    }

    @AfterEach
    void stop() throws Exception {
        broker().kill();
        database.close();
    }

    @Test
    void takesOrdersAndGivesThemToTheirRecipientsAlsoAfterTheBrokerWasKilled() throws Exception {
        try (ConfigurableApplicationContext hub = hub()) {
            assertThat(hub.getBeansOfType(EmbeddedBroker.class)).isEmpty();
            assertThat(hub.getBeansOfType(DevelopmentDatabase.class)).isEmpty();
            cross(
                    new TestParty(certificates, broker().port(), "hmcts.leeds-crown-court"),
                    new TestParty(certificates, broker().port(), "emc.order-intake"));

            broker().killAndStartAgain();
            cross(
                    new TestParty(certificates, broker().port(), "hmcts.leeds-crown-court"),
                    new TestParty(certificates, broker().port(), "emc.order-intake"));
        }
        assertThat(database.asOwner()
                        .sql("SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(folder.resolve("state/postgres")).doesNotExist();
        assertThat(folder.resolve("state/broker")).doesNotExist();
    }

    @Test
    void sendsAndReadsMailAndFilesAtTheServersThatAreSet() throws Exception {
        try (EmbeddedMail mail = TestMailServer.start(certificates, folder);
                EmbeddedSftp files = EmbeddedSftp.start(folder.resolve("files-server"), 0, "em-exchange", folders())) {
            List<String> settings = new ArrayList<>(TestMailServer.settings(mail));
            settings.addAll(List.of(
                    "--em.mail.trust=" + roots(),
                    "--em.sftp.host=localhost",
                    "--em.sftp.port=" + files.port(),
                    "--em.sftp.key=" + files.key("em-exchange"),
                    "--em.sftp.known-hosts=" + files.knownHosts()));
            try (ConfigurableApplicationContext hub = hub(settings.toArray(String[]::new))) {
                assertThat(hub.getBeansOfType(EmbeddedMail.class)).isEmpty();
                assertThat(hub.getBeansOfType(EmbeddedSftp.class)).isEmpty();
                mailed(mail);
                TestFolder prison = new TestFolder(
                        new PartySeal(certificates, new PartyId(PRISON)), files.key(PRISON), files.port(), PRISON);
                Header header = ReleaseFiles.header(PRISON);
                String release = ReleaseFiles.message("hdc", PRISON, ReleaseFiles.newId(), ReleaseFiles.newId());
                prison.drop("release", prison.seal().sealed(header, ReleaseFiles.payload(PRISON, release)));
                prison.await(receipt -> receipt.aboutMessage().equals(Optional.of(header.messageId()))
                        && receipt.status() == ReceiptStatus.ACCEPTED);
            }
        }
    }

    /** A mail server in this process may show what the first one in it was given. */
    private Path roots() throws IOException {
        String first = Files.readString(TestHub.running().pki().resolve("ca/root.crt"));
        return Files.writeString(
                folder.resolve("roots.pem"), first + Files.readString(certificates.resolve("ca/root.crt")));
    }

    private void mailed(EmbeddedMail server) {
        String order = Carried.community(
                new TestParty(certificates, broker().port(), "hmcts.leeds-crown-court"),
                new TestParty(certificates, broker().port(), "emc.order-intake"),
                "probation.york-pdu");
        Header header = Allocations.header("probation.york-pdu", order);
        PartyMail seal = new PartyMail(certificates, header.sender());
        byte[] xml = PartyMail.xml(
                header, Allocations.allocation("allocated", header.order().orElseThrow()));
        new TestSubmission(server, TestMailServer.YORK)
                .send(
                        Allocations.MAILBOX,
                        PartyMail.mail(
                                TestMailServer.YORK,
                                Allocations.MAILBOX,
                                "",
                                seal.encrypted("enc", seal.signed(xml, xml))));
        new TestMailbox(certificates, server::readingPort, server::password, "probation.york-pdu", TestMailServer.YORK)
                .await(mail ->
                        mail.text().contains("<Status>ACCEPTED<") && mail.text().contains(header.messageId()));
    }

    private static Set<String> folders() {
        TestHub hub = TestHub.running();
        return Folders.of(Flows.interchanges(), hub.bean(CurrentRegister.class).get());
    }

    /** The permissions of the files are those of the embedded broker. */
    @Test
    void letsNoPartyAtAnothersDoor() throws Exception {
        TestParty force = new TestParty(certificates, broker().port(), "police.west-yorkshire");
        assertThatThrownBy(() -> force.session()
                        .createProducer(force.session().createQueue("hmcts.leeds-crown-court.in.court-order"))
                        .send(force.session().createMessage()))
                .hasMessageContaining("does not have permission");
        assertThatThrownBy(() -> force.session()
                        .createConsumer(force.session().createQueue("emc.order-intake.out.order"))
                        .receive(1))
                .hasMessageContaining("does not have permission");
    }

    @Test
    void aProductionStartStillRefusesTheCertificatesOfDevelopment() throws Exception {
        Path register = NamedRegister.in(folder.resolve("register"), certificates);
        assertThatThrownBy(() -> hub(
                        "--em.environment=production",
                        "--em.register=" + register,
                        "--em.mail.host=mail.example",
                        "--em.sftp.host=files.example",
                        "--em.alerts.call=0113 496 0101",
                        "--em.alerts.operators.mail=operators@hub.example"))
                .hasStackTraceContaining("development")
                .hasStackTraceContaining("em.keys.pki");
    }

    @Test
    void aProductionStartRefusesAlertsThatReachNobody() {
        assertThatThrownBy(() -> hub(
                        "--em.environment=production", "--em.mail.host=mail.example", "--em.sftp.host=files.example"))
                .hasStackTraceContaining("em.alerts.call")
                .hasStackTraceContaining("em.alerts.operators.mail")
                .hasStackTraceContaining("em.register: a production hub has a register of its own");
    }

    private static void cross(TestParty court, TestParty contractor) {
        String order = Orders.newOrderId();
        Header header = Orders.header(court.id(), order);
        court.send("court-order", court.seal().sealed(header, Orders.order("community-curfew-only", order)));
        court.await(
                "receipt",
                one -> one.receipt().aboutMessage().orElse("").equals(header.messageId())
                        && one.receipt().status() == ReceiptStatus.ACCEPTED);
        contractor.await(
                "order", one -> one.opening().header().order().orElse("").equals(order));
    }

    private ConfigurableApplicationContext hub(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--em.state=" + folder.resolve("state"),
                "--em.keys.pki=" + certificates,
                "--em.demo.enabled=false",
                "--em.mail.port=0",
                "--em.sftp.port=0",
                "--em.mllp.release.port=0",
                "--em.console.port=0",
                "--em.mllp.alcohol-result.port=0",
                "--em.broker.url=localhost:" + broker().port(),
                "--em.database.url=" + database.settings().url(),
                "--em.database.owner=" + database.settings().ownerUser(),
                "--em.database.owner-password=" + database.settings().ownerPassword(),
                "--em.database.user=" + database.settings().user(),
                "--em.database.password=" + database.settings().password()));
        for (String one : more) {
            arguments.removeIf(other -> other.startsWith(one.substring(0, one.indexOf('=') + 1)));
            arguments.add(one);
        }
        return SpringApplication.run(EmExchange.class, arguments.toArray(String[]::new));
    }

    private PlainBrokerProcess broker() {
        return Objects.requireNonNull(broker);
    }
}
