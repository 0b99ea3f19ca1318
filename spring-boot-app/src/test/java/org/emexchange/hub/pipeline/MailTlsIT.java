package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.impl.DefaultCamelContext;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.edge.MailOptions;
import org.emexchange.hub.seal.PemFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** M14: a mail server that is not ours is told nothing, neither in clear nor under another's certificate. */
@Tag("COP-35")
class MailTlsIT {
    private static final TestHub HUB = TestHub.running();
    private static final int CLIENT_HELLO = 0x16;

    @Test
    void speaksTlsFromTheFirstOctetToAServerThatOffersPlainImap() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(heard(server)).isNotEmpty().startsWith(CLIENT_HELLO);
        }
    }

    /** The authority vouches for the certificate, and it is a party's and not this server's. */
    @Test
    void logsInToNoServerUnderAnothersCertificate() throws Exception {
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(party(), new char[0]);
        context.init(keys.getKeyManagers(), null, null);
        try (ServerSocket server =
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(heard(server)).as("what it says after the handshake").isEmpty();
        }
    }

    /** What a client says after it has been greeted. */
    private static byte[] heard(ServerSocket server) throws Exception {
        CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> greet(server));
        CamelContext context = new DefaultCamelContext();
        context.start();
        try {
            GuardedMail mail = new GuardedMail(
                    options(server.getLocalPort()), HUB.bean(AlertOptions.class), HUB.bean(CurrentRegister.class)::get);
            mail.setCamelContext(context);
            Consumer consumer = mail.createEndpoint("mail:in.allocation", "in.allocation", Map.of())
                    .createConsumer(exchange -> {});
            consumer.start();
            byte[] said = heard.get(20, TimeUnit.SECONDS);
            consumer.stop();
            return said;
        } finally {
            context.stop();
        }
    }

    private static byte[] greet(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write("* OK IMAP4rev1 STARTTLS\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return in.readNBytes(3);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Of a server at that port, for both directions. */
    static MailOptions options(int port) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", PemFiles.certificate(HUB.pki().resolve("ca/root.crt")));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        MailOptions.Server server = new MailOptions.Server("localhost", port);
        MailOptions.Login login = new MailOptions.Login("hub", "secret");
        return new MailOptions(
                "hub@hub.example",
                server,
                login,
                server,
                Map.of("allocation", new MailOptions.Mailbox("hub@hub.example", login)),
                Duration.ofMinutes(1),
                context);
    }

    private static KeyStore party() throws Exception {
        var folder = HUB.pki().resolve("emc.order-intake");
        var certificate = PemFiles.certificate(folder.resolve("tls.crt"));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        List<Certificate> chain =
                List.of(certificate, PemFiles.certificate(HUB.pki().resolve("ca/issuing.crt")));
        store.setKeyEntry(
                "party",
                PemFiles.key(folder.resolve("tls.key"), certificate),
                new char[0],
                chain.toArray(Certificate[]::new));
        return store;
    }
}
