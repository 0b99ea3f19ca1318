package org.emexchange.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.emexchange.app.config.AlertContactEntry;
import org.emexchange.app.config.Settings;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.mail.ServerCertificate;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.edge.MailOptions;
import org.emexchange.hub.pipeline.GuardedMail;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.PemFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The mail server, embedded or real, and the one mail component. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean(destroyMethod = "close")
    @Conditional(OnItsOwn.Mail.class)
    EmbeddedMail embeddedMail(Settings settings, CurrentRegister register, KeysConfiguration.Pki pki)
            throws IOException {
        Path folder = pki.folder().resolve(PartyId.HUB.value());
        List<Certificate> chain = certificates(folder.resolve("tls.crt"));
        var certificate = PemFiles.certificate(folder.resolve("tls.crt"));
        return EmbeddedMail.start(
                new ServerCertificate(
                        PemFiles.key(folder.resolve("tls.key"), certificate), chain.toArray(Certificate[]::new)),
                settings.state().resolve("mail"),
                settings.mail().port(),
                settings.mail().user(),
                addresses(settings, register.get()));
    }

    /** Of the parties' mailboxes and of the hub's own. */
    static List<EmbeddedMail.Mailbox> addresses(Settings settings, LoadedRegister register) {
        return Stream.of(
                        register.parties().stream()
                                .map(PartyFile::mail)
                                .filter(Objects::nonNull)
                                .map(address -> new EmbeddedMail.Mailbox(address, address)),
                        alerted(settings, register).map(address -> new EmbeddedMail.Mailbox(address, address)),
                        settings.mail().mailboxes().values().stream()
                                .map(own -> new EmbeddedMail.Mailbox(own.address(), own.login())))
                .flatMap(mailboxes -> mailboxes)
                .toList();
    }

    private static Stream<String> alerted(Settings settings, LoadedRegister register) {
        return Stream.concat(
                        Stream.of(settings.alerts().operators()),
                        register.parties().stream()
                                .map(PartyFile::alerts)
                                .filter(Objects::nonNull)
                                .map(PartyFile.Alerts::contact))
                .map(AlertContactEntry::mail)
                .filter(address -> !address.isEmpty())
                .distinct();
    }

    /** Under the name by which Camel finds it. */
    @Bean("mail")
    GuardedMail guardedMail(
            Settings settings,
            CurrentRegister register,
            MailTrust trust,
            AlertOptions alerts,
            ObjectProvider<EmbeddedMail> embedded) {
        Settings.Mail mail = settings.mail();
        EmbeddedMail own = embedded.getIfAvailable();
        return new GuardedMail(
                new MailOptions(
                        mail.address(),
                        own == null
                                ? new MailOptions.Server(mail.host(), mail.port())
                                : new MailOptions.Server("localhost", own.submissionPort()),
                        new MailOptions.Login(mail.user(), own == null ? mail.password() : own.password()),
                        own == null
                                ? new MailOptions.Server(
                                        mail.readingHost().isBlank() ? mail.host() : mail.readingHost(),
                                        mail.readingPort())
                                : new MailOptions.Server("localhost", own.readingPort()),
                        mailboxes(mail, own),
                        mail.look(),
                        trust.context()),
                alerts,
                register::get);
    }

    /** What vouches for the servers that the hub speaks to about mail and alerts. */
    @Bean
    MailTrust mailTrust(Settings settings, KeysConfiguration.Pki pki) throws IOException, GeneralSecurityException {
        String file = settings.mail().trust();
        Path trust = file.isBlank() ? pki.folder().resolve("ca").resolve("root.crt") : Path.of(file);
        return new MailTrust(trusting(certificates(trust)));
    }

    record MailTrust(SSLContext context) {}

    private static Map<String, MailOptions.Mailbox> mailboxes(Settings.Mail mail, @Nullable EmbeddedMail own) {
        Map<String, MailOptions.Mailbox> mailboxes = new HashMap<>();
        mail.mailboxes().forEach((name, mailbox) -> {
            String password = own == null ? mailbox.password() : own.password();
            mailboxes.put(
                    name, new MailOptions.Mailbox(mailbox.address(), new MailOptions.Login(mailbox.login(), password)));
        });
        return mailboxes;
    }

    private static SSLContext trusting(List<Certificate> authorities) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate authority : authorities) {
            store.setCertificateEntry("authority-" + store.size(), authority);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static List<Certificate> certificates(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " holds no certificates", e);
        }
    }
}
