package org.emexchange.hub.edge;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.AlertText;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.alert.TextMessages;

/**
 * Short messages by a gateway over HTTPS: a POST of {@code {"to": …, "text": …}} with a bearer token. Anything but an
 * answer of the 200s counts as not sent. No redirect is followed.
 */
public final class HttpTextMessages implements TextMessages {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final URI gateway;
    private final String token;
    private final PhoneNumber call;
    private final HttpClient client;

    /** @throws IllegalArgumentException unless the gateway is spoken to by HTTPS */
    public HttpTextMessages(URI gateway, String token, PhoneNumber call, SSLContext trust) {
        if (!"https".equals(gateway.getScheme())) {
            throw new IllegalArgumentException("em.alerts.sms.url: the gateway is not spoken to by HTTPS");
        }
        this.gateway = gateway;
        this.token = token;
        this.call = call;
        this.client = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void send(Alert alert, PhoneNumber to) {
        HttpRequest request = HttpRequest.newBuilder(gateway)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(json(alert, to), StandardCharsets.US_ASCII))
                .build();
        int status = status(request);
        if (status < OK || status >= REDIRECT) {
            throw new IllegalStateException("the gateway for short messages answered " + status);
        }
    }

    /** Neither text has a character that JSON escapes: fixed sentences, digits and codes. */
    private String json(Alert alert, PhoneNumber to) {
        return "{\"to\": \"" + to.value().replace(" ", "") + "\", \"text\": \"" + AlertText.brief(alert, call) + "\"}";
    }

    /** The request's own patience ends with the head of the answer. */
    private int status(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new IllegalStateException("the gateway for short messages is not to be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a short message was sent", e);
        }
    }
}
