package org.emexchange.app.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.emexchange.certsdev.PkiFolder;
import org.jspecify.annotations.Nullable;

/** Octets over TLS, without any messaging client: what an attacker sends. */
final class RawClient implements AutoCloseable {
    private static final char[] NONE = {};

    private final SSLSocket socket;

    /** @param tls the client's certificate, or null to show none */
    RawClient(int port, PkiFolder pki, @Nullable TlsFiles tls) throws Exception {
        socket = (SSLSocket) context(pki, tls).getSocketFactory().createSocket("localhost", port);
        socket.setSoTimeout(3_000);
    }

    /** TLS as that client, or as one without a certificate. */
    static SSLContext context(PkiFolder pki, @Nullable TlsFiles tls) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        KeyStore roots = store();
        roots.setCertificateEntry("root", chain(pki.rootCertificate())[0]);
        trust.init(roots);
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        KeyStore own = store();
        if (tls != null) {
            own.setKeyEntry("client", key(tls.key()), NONE, chain(tls.certificate()));
        }
        keys.init(own, NONE);
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    RawClient send(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        socket.getOutputStream().flush();
        return this;
    }

    RawClient send(String ascii) throws IOException {
        return send(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** That many octets of what the broker says, or fewer if it says no more within three seconds. */
    byte[] read(int octets) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            for (int octet = 0; said.size() < octets && octet >= 0; ) {
                octet = socket.getInputStream().read();
                said.write(octet);
            }
        } catch (SocketTimeoutException enough) {
            return said.toByteArray();
        }
        return said.toByteArray();
    }

    /** Whether the broker ends the connection within three seconds, whatever it may say before. */
    boolean isEnded() {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    /** A CORE packet as it travels: length, type, channel, and then what the test likes. */
    static byte[] packet(int type, long channel, byte[] rest) {
        return ByteBuffer.allocate(13 + rest.length)
                .putInt(9 + rest.length)
                .put((byte) type)
                .putLong(channel)
                .put(rest)
                .array();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NONE);
        return store;
    }

    private static Certificate[] chain(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(new Certificate[0]);
        }
    }

    private static PrivateKey key(Path file) throws Exception {
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(file))) {
            return new JcaPEMKeyConverter().getPrivateKey((PrivateKeyInfo) parser.readObject());
        }
    }
}
