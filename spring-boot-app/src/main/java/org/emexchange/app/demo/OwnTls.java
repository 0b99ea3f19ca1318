package org.emexchange.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** TLS 1.3 with the root of the PKI trusted, and nothing else. */
final class OwnTls {
    private static final char[] NO_PASSWORD = {};

    private OwnTls() {}

    /** For a server that asks for no certificate. */
    static SSLSocketFactory trusting(Path pki) throws IOException, GeneralSecurityException {
        return trust(pki).getSocketFactory();
    }

    /** As {@link #trusting}. */
    static SSLContext trust(Path pki) throws IOException, GeneralSecurityException {
        return context(pki, new KeyManager[0]);
    }

    /** Connected to a server of that name, with the party's own certificate shown to it. */
    static SSLSocket connect(Path pki, String party, int port, int patienceMillis)
            throws IOException, GeneralSecurityException {
        SSLSocket socket = (SSLSocket)
                context(pki, own(pki.resolve(party))).getSocketFactory().createSocket("localhost", port);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(patienceMillis);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext context(Path pki, KeyManager[] own) throws IOException, GeneralSecurityException {
        KeyStore trust = empty();
        trust.setCertificateEntry("root", PemFiles.certificate(pki.resolve("ca").resolve("root.crt")));
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(trust);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(own, trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyManager[] own(Path party) throws IOException, GeneralSecurityException {
        KeyStore own = empty();
        try (InputStream in = Files.newInputStream(party.resolve("tls.crt"))) {
            own.setKeyEntry(
                    "own",
                    PemFiles.key(party.resolve("tls.key")),
                    NO_PASSWORD,
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .toArray(new Certificate[0]));
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, NO_PASSWORD);
        return keys.getKeyManagers();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
