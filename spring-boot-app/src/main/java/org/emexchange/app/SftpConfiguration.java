package org.emexchange.app;

import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.hub.edge.SftpOptions;
import org.emexchange.hub.pipeline.Folders;
import org.emexchange.hub.pipeline.GuardedSftp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The file transfer server, embedded or real, and the one SFTP component. */
@Configuration(proxyBeanMethods = false)
class SftpConfiguration {
    @Bean(destroyMethod = "close")
    @Conditional(OnItsOwn.Sftp.class)
    EmbeddedSftp embeddedSftp(
            Settings settings, CurrentRegister register, PipelineConfiguration.Interchanges interchanges) {
        return EmbeddedSftp.start(
                settings.state().resolve("sftp"),
                settings.sftp().port(),
                settings.sftp().user(),
                Folders.of(interchanges.all(), register.get()));
    }

    /** Under the name by which Camel finds it. */
    @Bean("sftp")
    GuardedSftp guardedSftp(Settings settings, ObjectProvider<EmbeddedSftp> embedded) {
        Settings.Sftp sftp = settings.sftp();
        EmbeddedSftp own = embedded.getIfAvailable();
        return new GuardedSftp(
                own == null
                        ? new SftpOptions(
                                sftp.host(), sftp.port(), sftp.user(), sftp.key(), sftp.knownHosts(), sftp.poll())
                        : new SftpOptions(
                                "localhost",
                                own.port(),
                                sftp.user(),
                                own.key(sftp.user()),
                                own.knownHosts(),
                                sftp.poll()));
    }
}
