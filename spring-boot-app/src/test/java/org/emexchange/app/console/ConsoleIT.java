package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console over HTTPS, with forms and nothing else, as a disclosure officer uses it. */
class ConsoleIT {
    private static final TestHub HUB = TestHub.running();
    private static final String GRANTED = "{\"outcome\":\"GRANTED\",\"reasons\":\"As asked.\"}";
    static final String PART = "{\"outcome\":\"GRANTED_IN_PART\",\"reasons\":\"One night.\",\"scope\":{"
            + "\"from\":\"2026-11-14T20:00:00\",\"to\":\"2026-11-14T21:00:00\",\"categories\":[\"POSITIONS\"]}}";
    static final String JSON = "application/json";

    private final Asking request = new Asking();
    private final Browser browser = new Browser(HUB);

    @Test
    @Tag("COP-60")
    void noDecisionIsTakenWithoutReasonsOrBeyondTheRequest() {
        String id = request.ask();
        browser.signedIn(HUB).get("/decisions/" + id);
        assertThat(browser.post("/decisions/" + id + "/look", "why", " ").body())
                .contains("Say why you look");
        browser.post("/decisions/" + id + "/look", "why", "It is on my list");

        assertThat(browser.post("/decisions/" + id, "why", "w", "outcome", "GRANTED", "reasons", " ")
                        .body())
                .contains("Give your reasons");
        assertThat(browser.post(
                                "/decisions/" + id,
                                "why",
                                "w",
                                "outcome",
                                "GRANTED_IN_PART",
                                "from",
                                "2026-11-01T00:00:00",
                                "to",
                                "2026-11-30T00:00:00",
                                "categories",
                                "POSITIONS",
                                "reasons",
                                "All of it and more.")
                        .body())
                .contains("Grant less than was asked for");
        assertThat(browser.get("/decisions").body()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions",
                "/actuator",
                "/actuator/env",
                "/swagger-ui",
                "/webjars/govuk-frontend/5.14.0/package.json"
            })
    void showsNothingToWhoHasNotSignedIn(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/nothing", "/decisions/00000000-0000-4000-8000-000000000000"})
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = browser.signedIn(HUB).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "org.emexchange", "springframework");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signedIn(HUB);
        assertThat(browser.get("/decisions").body())
                .startsWith("<!DOCTYPE html>")
                .contains("Sign out");

        browser.post("/sign-out");

        assertThat(browser.get("/decisions").statusCode()).isEqualTo(302);
        assertThat(browser.get("/sign-in").body()).doesNotContain("Sign out");
    }

    @Test
    void whoTriesTooOftenIsNotLetInWithTheRightPasswordEither() {
        String id = "guessed-" + Instant.now().toEpochMilli();
        HUB.bean(People.class).add(id, "Anna Example", "Disclosure Officer", "the right password");
        assertThat(whereTo(id, "the right password")).endsWith("/decisions");
        for (int i = 0; i < 5; i++) {
            assertThat(whereTo(id, "a wrong password")).endsWith("/sign-in?refused");
        }

        assertThat(whereTo(id, "the right password")).endsWith("/sign-in?refused");
    }

    private static String whereTo(String id, String password) {
        return new Browser(HUB)
                .signIn(id, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    @Tag("COP-60")
    void whoIsNoLongerAmongThePeopleDecidesNothing() throws Exception {
        String request = this.request.ask();
        String id = "leaver-" + Instant.now().toEpochMilli();
        HUB.bean(People.class).add(id, "Anna Example", "Disclosure Officer", "the right password");
        browser.signIn(id, "the right password");
        browser.get("/decisions/" + request);
        Path file = HUB.state().resolve("console/people.csv");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(id))
                        .toList());

        assertThat(browser.post("/decisions/" + request, "outcome", "REFUSED", "reasons", "No.")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.signedIn(HUB).get("/decisions").body()).contains(request);
    }

    @Test
    void showsWhatAForceWroteAsTextAndNothingElse() {
        Asking hostile = Asking.saying("<script>alert(1)</script><b>bold</b>");
        String id = hostile.ask();
        browser.signedIn(HUB).get("/decisions/" + id);

        assertThat(browser.post("/decisions/" + id + "/look", "why", "<i>why</i>")
                        .body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<b>bold", "<i>why");
    }

    @Test
    void takesNoFormOfAnotherSite() {
        String id = request.ask();

        HttpResponse<String> answer =
                browser.signedIn(HUB).postWithoutToken("/decisions/" + id, "outcome", "REFUSED", "reasons", "Forged.");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/decisions").body()).contains(id);
    }

    @Test
    void protectsPagesAndCookies() {
        HttpResponse<String> page = browser.get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-em-exchange=")
                .contains("Secure", "HttpOnly", "SameSite=Strict");
        assertThat(browser.get("/assets/govuk/govuk-frontend.min.css").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theApiDecidesOnceAndSaysWhatIsToMend() {
        String id = request.ask();
        String path = "/api/decisions/" + id;

        assertThat(api("GET", "/api/decisions", "").body()).contains(id);
        assertThat(api("POST", path + "/look", "{}").statusCode()).isEqualTo(400);
        assertThat(api("POST", path + "/look", "{\"reason\":\"It is on my list\"}")
                        .body())
                .contains("DataRequest", "urn:emexchange:data-request:1");
        String unread = new Asking().ask();
        assertThat(api("POST", "/api/decisions/" + unread, GRANTED).statusCode())
                .isEqualTo(409);
        assertThat(api("POST", "/api/decisions/" + unread, PART).statusCode()).isEqualTo(409);
        assertThat(api("POST", path, "{\"outcome\":\"PERHAPS\",\"reasons\":\"x\"}"))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("docs/decision-api.md");
        String whole = PART.replace("GRANTED_IN_PART", "GRANTED");
        String misspelt = PART.replace("\"categories\"", "\"precison\":\"SQUARE_1_KM\",\"categories\"");
        String twice = "{\"outcome\":\"REFUSED\",\"outcome\":\"GRANTED\",\"reasons\":\"Which?\"}";
        String numbered = "{\"outcome\":0,\"reasons\":\"The first of the codes.\"}";
        assertThat(List.of(whole, misspelt, twice, numbered))
                .allMatch(wider -> api("POST", path, wider).statusCode() == 400);
        String refused = "{\"outcome\":\"REFUSED\",\"reasons\":\"Cameras were not looked at.\"}";
        assertThat(api("POST", path, "{\"reasons\":\"No outcome.\"}").statusCode())
                .isEqualTo(400);
        assertThat(api("POST", path, refused).statusCode()).isEqualTo(204);
        assertThat(request.notice().opening().text()).contains("Cameras were not looked at.");
        assertThat(api("POST", path, refused).statusCode()).isEqualTo(409);
        assertThat(api("POST", "/api/decisions/none", refused).statusCode()).isEqualTo(404);
    }

    @Test
    void theApiTakesNobodyElseAndNothingButJson() {
        assertThat(browser.call("GET", "/api/decisions", JSON, "", "", "").statusCode())
                .isEqualTo(401);
        assertThat(browser.call("GET", "/api/decisions", JSON, "", DevelopmentPerson.ID, "wrong password")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.call(
                                "POST",
                                "/api/decisions/none",
                                "text/plain",
                                "{\"outcome\":\"REFUSED\",\"reasons\":\"x\"}",
                                DevelopmentPerson.ID,
                                Browser.password(HUB))
                        .statusCode())
                .isEqualTo(415);
    }

    private HttpResponse<String> api(String method, String path, String body) {
        return browser.call(method, path, JSON, body, DevelopmentPerson.ID, Browser.password(HUB));
    }
}
