package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.edge.HttpTextMessages;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.seal.PemFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alerts by short message, at a gateway of the test's own over real TLS. */
@Tag("COP-35")
class TextMessagesIT {
    private static final TestHub HUB = TestHub.running();
    private static final PhoneNumber CALL = new PhoneNumber("020 7946 0990");
    private static final PhoneNumber DUTY = new PhoneNumber("+44 7700 900170");
    private static final Alert ALERT = new Alert(
            Alert.Kind.UNDELIVERED,
            CatalogueNumber.X05,
            Marking.OFFICIAL_SENSITIVE,
            UUID.fromString("5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11"),
            Instant.parse("2026-11-21T14:38:14Z"));

    private final AtomicReference<String> said = new AtomicReference<>("");
    private final HttpsServer gateway = gateway();
    private volatile int answer = 202;
    private volatile boolean endless;

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void sendsTheFewFactsToTheNumberAndNothingElse() throws Exception {
        texts("https", "ca/root.crt").send(ALERT, DUTY);

        assertThat(said.get())
                .isEqualTo("Bearer secret {\"to\": \"+447700900170\", \"text\": \"EM Exchange: urgent X05"
                        + " (OFFICIAL-SENSITIVE) not delivered since 2026-11-21 14:38 UTC."
                        + " Ref 5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11. Call 020 7946 0990\"}");
    }

    @Test
    void saysThatItDidNotLeaveWhereTheGatewayRefuses() throws Exception {
        answer = 503;
        HttpTextMessages texts = texts("https", "ca/root.crt");

        assertThatThrownBy(() -> texts.send(ALERT, DUTY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("503");
    }

    /** A gateway that says yes and never comes to an end holds nobody. */
    @Test
    void waitsForNoAnswerThatDoesNotEnd() throws Exception {
        endless = true;
        HttpTextMessages texts = texts("https", "ca/root.crt");

        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> texts.send(ALERT, DUTY));

        assertThatThrownBy(() -> sending.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void speaksToNoGatewayThatNobodyVouchesFor() throws Exception {
        HttpTextMessages texts = texts("https", "probation.leeds-pdu/sign.crt");

        assertThatThrownBy(() -> texts.send(ALERT, DUTY)).isInstanceOf(IllegalStateException.class);
        assertThat(said.get()).isEmpty();
    }

    @Test
    void speaksToNoGatewayInClear() {
        assertThatThrownBy(() -> texts("http", "ca/root.crt")).isInstanceOf(IllegalArgumentException.class);
    }

    private HttpTextMessages texts(String scheme, String vouches) throws Exception {
        KeyStore store = empty();
        store.setCertificateEntry("vouches", PemFiles.certificate(HUB.pki().resolve(vouches)));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        URI uri = URI.create(scheme + "://localhost:" + gateway.getAddress().getPort() + "/messages");
        return new HttpTextMessages(uri, "secret", CALL, context);
    }

    private HttpsServer gateway() {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(own()));
            server.createContext("/messages", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                said.set(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
                exchange.sendResponseHeaders(answer, endless ? 0 : -1);
                if (!endless) {
                    exchange.close();
                }
            });
            server.start();
            return server;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext own() throws IOException, GeneralSecurityException {
        var folder = HUB.pki().resolve("em-exchange");
        var certificate = PemFiles.certificate(folder.resolve("tls.crt"));
        Certificate[] chain = {certificate, PemFiles.certificate(HUB.pki().resolve("ca/issuing.crt"))};
        KeyStore store = empty();
        store.setKeyEntry("own", PemFiles.key(folder.resolve("tls.key"), certificate), new char[0], chain);
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
