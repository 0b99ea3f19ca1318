package org.emexchange.app.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.emexchange.hub.pipeline.GuardedMllp;
import org.emexchange.hub.seal.PemFiles;

/** One TLS connection to an HL7 port of the hub's, by sockets and octets only. */
public final class MllpClient implements AutoCloseable {
    private static final char[] NO_PASSWORD = {};
    private static final int PATIENCE = 20_000;

    private final SSLSocket socket;

    private MllpClient(SSLSocket socket) {
        this.socket = socket;
    }

    static MllpClient of(TestHub hub, String door, String party) {
        return at(
                hub.bean(GuardedMllp.class).port(door),
                hub.pki().resolve("ca").resolve("root.crt"),
                hub.pki().resolve(party).resolve("tls.crt"));
    }

    /** @param certificate with its chain; the key is beside it */
    public static MllpClient at(int port, Path root, Path certificate) {
        try {
            SSLSocket socket =
                    (SSLSocket) context(root, certificate).getSocketFactory().createSocket("localhost", port);
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            socket.startHandshake();
            return new MllpClient(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection that has said nothing yet. */
    public static Socket plain(int port) throws IOException {
        return new Socket("localhost", port);
    }

    private static SSLContext context(Path root, Path certificate) {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, NO_PASSWORD);
            trust.setCertificateEntry("root", PemFiles.certificate(root));
            TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
            trusted.init(trust);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(own(certificate).getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManagerFactory own(Path certificate) throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, NO_PASSWORD);
        if (Files.exists(certificate)) {
            Path key = certificate.resolveSibling(
                    certificate.getFileName().toString().replace(".crt", ".key"));
            try (InputStream in = Files.newInputStream(certificate)) {
                own.setKeyEntry(
                        "own",
                        PemFiles.key(key, PemFiles.certificate(certificate)),
                        NO_PASSWORD,
                        CertificateFactory.getInstance("X.509")
                                .generateCertificates(in)
                                .toArray(new Certificate[0]));
            }
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, NO_PASSWORD);
        return keys;
    }

    /** The message between a start and an end block. */
    public static byte[] framed(byte[] message) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(message.length + 3);
        frame.write(0x0B);
        frame.writeBytes(message);
        frame.write(0x1C);
        frame.write(0x0D);
        return frame.toByteArray();
    }

    /** Octets as they are, in one write. */
    public void write(byte[] octets) {
        try {
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one message and reads its acknowledgement. */
    public Ack send(byte[] message) {
        write(framed(message));
        return read();
    }

    /** @throws AssertionError when the connection ends, or what comes is no frame */
    public Ack read() {
        try {
            InputStream in = socket.getInputStream();
            expect(in.read(), 0x0B);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            int next = in.read();
            while (next != 0x1C) {
                if (next < 0) {
                    throw new AssertionError("the connection ended inside an acknowledgement");
                }
                text.write(next);
                next = in.read();
            }
            expect(in.read(), 0x0D);
            return new Ack(text.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the hub has ended the connection with nothing more said; waits for it. */
    public boolean ended() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void expect(int octet, int wanted) {
        if (octet != wanted) {
            throw new AssertionError(octet < 0 ? "the connection ended" : "not a frame: " + octet);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
