package org.emexchange.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console's API by HTTPS, with the root of the PKI trusted. The person signs in with each call. */
final class ConsoleApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SIGN_IN_REFUSED = 401;
    private static final int PROPOSED = 202;

    private final DemoDoors.Console console;
    private final String root;
    private final HttpClient client;

    ConsoleApi(Path pki, DemoDoors.Console console) throws IOException, GeneralSecurityException {
        this.console = console;
        this.root = "https://localhost:" + console.port() + "/api/decisions";
        this.client = HttpClient.newBuilder()
                .sslContext(OwnTls.trust(pki))
                .connectTimeout(PATIENCE)
                .build();
    }

    /** The console knows no such person with that password. */
    static final class NotLetInException extends IOException {
        private static final long serialVersionUID = 1;

        NotLetInException() {
            super("not let in");
        }
    }

    /** What waits for a decision. */
    JsonNode waiting() throws IOException, InterruptedException {
        return JSON.readTree(call(request("").GET()).body());
    }

    /** The request as it was asked, and why somebody looks at it. */
    JsonNode look(String id, String reason) throws IOException, InterruptedException {
        return JSON.readTree(post("/" + id + "/look", Map.of("reason", reason)).body());
    }

    /** @return true where it waits for a second person */
    boolean decide(String id, Map<String, Object> word) throws IOException, InterruptedException {
        return post("/" + id, word).statusCode() == PROPOSED;
    }

    void confirm(String id, String reasons) throws IOException, InterruptedException {
        post("/" + id + "/confirm", Map.of("reasons", reasons));
    }

    private HttpResponse<String> post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return call(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) throws IOException {
        String password = Files.readString(console.password()).strip();
        String both = console.person() + ":" + password;
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() == SIGN_IN_REFUSED) {
            throw new NotLetInException();
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer;
    }
}
