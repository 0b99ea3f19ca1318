package org.emexchange.app.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import org.emexchange.hub.seal.PemFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker's side of TLS: version 1.3 only, a client certificate always. A renewed certificate is taken up for new
 * connections without a restart; one that cannot be read leaves the former in use.
 */
final class ServerTls {
    private static final Logger LOG = LoggerFactory.getLogger(ServerTls.class);
    private static final char[] IN_MEMORY_ONLY = {};

    private final TlsFiles files;
    private final PartyTrustManager clients;
    private final FileVersions versions;
    private volatile SSLContext context;

    ServerTls(TlsFiles files, PartyTrust trust) throws IOException, GeneralSecurityException {
        this.files = files;
        this.clients = new PartyTrustManager(trust);
        this.versions = new FileVersions(List.of(files.certificate(), files.key()));
        this.context = context();
    }

    SSLEngine engine() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        engine.setNeedClientAuth(true);
        engine.setEnabledProtocols(new String[] {"TLSv1.3"});
        return engine;
    }

    void refresh() {
        if (versions.changed()) {
            try {
                context = context();
            } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
                LOG.error("The broker's renewed certificate cannot be used: {}", unreadable.getMessage());
            }
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY_ONLY);
        store.setKeyEntry(
                "broker",
                PemFiles.key(files.key(), PemFiles.certificate(files.certificate())),
                IN_MEMORY_ONLY,
                chain(files.certificate()));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, IN_MEMORY_ONLY);
        SSLContext made = SSLContext.getInstance("TLSv1.3");
        made.init(keys.getKeyManagers(), new TrustManager[] {clients}, null);
        return made;
    }

    private static Certificate[] chain(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(new Certificate[0]);
        }
    }
}
