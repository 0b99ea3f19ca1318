package org.emexchange.app.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.seal.PemFiles;
import org.springframework.core.env.Environment;

/** What a browser without JavaScript does: follows no redirect by itself, keeps cookies, sends forms. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String root;
    private final HttpClient client;
    private String page = "";

    Browser(TestHub hub) {
        root = "https://localhost:" + port(hub);
        client = HttpClient.newBuilder()
                .sslContext(trusting(hub.pki().resolve("ca/root.crt")))
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static int port(TestHub hub) {
        return hub.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    static String password(TestHub hub) {
        return password(hub, DevelopmentPerson.ID);
    }

    static String password(TestHub hub, String id) {
        try {
            return Files.readString(hub.state().resolve("console/" + id + ".password"))
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in as the disclosure officer of the development. */
    Browser signedIn(TestHub hub) {
        return signedIn(hub, DevelopmentPerson.ID);
    }

    Browser signedIn(TestHub hub, String id) {
        HttpResponse<String> in = signIn(id, password(hub, id));
        if (!in.headers().firstValue("Location").orElse("").endsWith("/decisions")) {
            throw new AssertionError("not let in: " + in.statusCode());
        }
        return this;
    }

    HttpResponse<String> signIn(String id, String password) {
        get("/sign-in");
        return post("/sign-in", "username", id, "password", password);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    /** A form of the page that was shown last, with its token. */
    HttpResponse<String> post(String path, String... fields) {
        Matcher token = TOKEN.matcher(page);
        return form(path, token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "", fields);
    }

    /** As a page of another site would. */
    HttpResponse<String> postWithoutToken(String path, String... fields) {
        return form(path, "", fields);
    }

    private HttpResponse<String> form(String path, String token, String... fields) {
        StringBuilder body = new StringBuilder(token);
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** A call of the API; an empty id signs nobody in. */
    HttpResponse<String> call(String method, String path, String type, String body, String id, String password) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", type)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!id.isEmpty()) {
            String both = id + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            page = response.body();
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static SSLContext trusting(Path root) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("root", PemFiles.certificate(root));
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
