package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two people do at the console: proposals, withdrawals and reviews, with forms and by the API. */
@Tag("COP-60")
class TwoPeopleIT {
    private static final TestHub HUB = TestHub.running();

    private final Asking request = new Asking();
    private final Browser browser = new Browser(HUB);

    @Test
    @Tag("COP-29")
    void aNamedPersonLooksWithAReasonAndGrantsAPartThatAnotherConfirms() {
        String id = request.ask();
        browser.signedIn(HUB);
        assertThat(browser.get("/decisions").body()).contains(id, "police.west-yorkshire");
        assertThat(browser.get("/decisions/" + id).body()).doesNotContain("robber");

        String shown = browser.post("/decisions/" + id + "/look", "why", "It is on my list")
                .body();
        assertThat(shown)
                .contains("Why necessary", "Why proportionate", "inside the lines from")
                .doesNotContain("th:text");
        assertThat(looks()).isEqualTo(1L);
        HttpResponse<String> done = browser.post(
                "/decisions/" + id,
                "why",
                "It is on my list",
                "outcome",
                "GRANTED_IN_PART",
                "from",
                "2026-11-14T20:00:00",
                "to",
                "2026-11-15T02:00:00",
                "categories",
                "POSITIONS",
                "reasons",
                "The hours of the robberies and no more.");

        assertThat(done.headers().firstValue("Location").orElse(done.body())).endsWith("/decisions?proposed");
        assertThat(browser.get("/decisions").body()).contains("Waits for a second person");
        confirmed(id);
        assertThat(request.share().opening().text())
                .contains("2026-11-14T20:00:00Z", "2026-11-15T02:00:00Z")
                .doesNotContain("VISITS");
        assertThat(request.notice().opening().text())
                .contains("GRANTED_IN_PART", "The hours of the robberies and no more.", "Disclosure Officer")
                .doesNotContain("Imogen");
        assertThat(api("GET", "/api/decisions", "").body()).doesNotContain(id);
    }

    private static void confirmed(String id) {
        Browser second = new Browser(HUB).signedIn(HUB, DevelopmentPerson.SECOND_ID);
        second.get("/decisions/" + id);
        assertThat(second.post("/decisions/" + id + "/look", "why", "To confirm it")
                        .body())
                .contains("What is proposed", "Imogen Achebe", "The hours of the robberies and no more.")
                .doesNotContain("Record your decision");
        assertThat(second.post("/decisions/" + id + "/second", "why", "w", "agreed", "true", "reasons", "")
                        .body())
                .contains("Give your reasons");
        assertThat(second.post("/decisions/" + id + "/second", "why", "w", "reasons", "x")
                        .body())
                .contains("Select whether you agree");
        assertThat(second.post("/decisions/" + id + "/second", "why", "w", "agreed", "true", "reasons", "I agree.")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/decisions?done");
    }

    @Test
    void whoeverProposesIsNotOfferedToConfirm() {
        String id = request.ask();
        Asking.propose(id, DataRequests.inPart());
        browser.signedIn(HUB).get("/decisions/" + id);

        assertThat(browser.post("/decisions/" + id + "/look", "why", "w").body())
                .contains("Do you agree");
        browser.post("/decisions/" + id + "/second", "why", "w", "agreed", "false", "reasons", "Too much.");
        browser.get("/decisions/" + id);
        browser.post("/decisions/" + id + "/look", "why", "w");
        browser.post("/decisions/" + id, "why", "w", "outcome", "GRANTED", "reasons", "All of it.");
        browser.get("/decisions/" + id);
        assertThat(browser.post("/decisions/" + id + "/look", "why", "w").body())
                .contains("You have proposed this", "All of it.")
                .doesNotContain("Do you agree");
        assertThat(browser.post("/decisions/" + id + "/second", "why", "w", "agreed", "true", "reasons", "Mine.")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWasGrantedIsWithdrawnByAForm() {
        String id = request.ask();
        Asking.decide(id, DataRequests.inPart());
        browser.signedIn(HUB);
        assertThat(browser.get("/decisions").body()).contains("Granted, and in force", id);
        browser.get("/decisions/" + id);
        assertThat(browser.post("/decisions/" + id + "/look", "why", "w").body())
                .contains("Withdraw what was granted", "What was decided");

        assertThat(browser.post("/decisions/" + id + "/withdraw", "why", "w", "reasons", "Found.")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/decisions").body()).doesNotContain(id);
    }

    @Test
    void whatWasReleasedAtOnceIsReviewedByAForm() {
        TestParty force = HUB.party("police.humberside");
        var header = DataRequests.headerOfNoOrder(force.id());
        force.send(
                "data-request", force.seal().sealed(header, DataRequests.request("urgent-circle", force.id(), "none")));
        String id = DataRequests.waiting(HUB, header);
        Asking.propose(id, Ruling.granted("A life is at risk."));
        browser.signedIn(HUB);
        assertThat(browser.get("/reviews").body()).contains(id, "a life was at risk");
        String review = HUB.bean(Reviews.class).due().stream()
                .filter(due -> due.request().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow()
                .id();

        browser.get("/decisions/" + id);
        assertThat(browser.post("/decisions/" + id + "/look", "why", "To review it")
                        .body())
                .contains("It was right to release it", review);
        assertThat(browser.post("/reviews/" + review, "verdict", "UPHELD", "reasons", " ")
                        .body())
                .contains("Give your reasons");
        assertThat(browser.post("/reviews/" + review, "reasons", "x").body()).contains("Select whether it was right");
        assertThat(browser.post("/reviews/" + review, "verdict", "UPHELD", "reasons", "Right.")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/reviews?done");
        assertThat(browser.get("/reviews").body()).doesNotContain(id);
    }

    @Test
    void nobodyOfTheForceDecidesOnItsRequests() {
        String id = request.ask();
        String officer = "officer-" + Instant.now().toEpochMilli();
        HUB.bean(People.class)
                .add(
                        officer,
                        "Anna Example",
                        "Disclosure Officer",
                        "the right password",
                        Optional.of(new PartyId("police.west-yorkshire")));
        browser.signIn(officer, "the right password");
        browser.get("/decisions/" + id);

        assertThat(browser.post("/decisions/" + id + "/look", "why", "My own"))
                .returns(403, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("the request is your own")
                .doesNotContain("robber");
    }

    @Test
    void theApiTakesASecondPersonsWord() {
        String id = request.ask();
        String path = "/api/decisions/" + id;
        api("POST", path + "/look", "{\"reason\":\"It is on my list\"}");
        assertThat(api("POST", path, ConsoleIT.PART).statusCode()).isEqualTo(202);
        assertThat(api("POST", path, ConsoleIT.PART).statusCode()).isEqualTo(409);
        assertThat(api("GET", "/api/decisions", "").body()).contains("\"proposedBy\":\"disclosure-1\"");
        assertThat(api("POST", path + "/confirm", "{\"reasons\":\"Mine.\"}").statusCode())
                .isEqualTo(403);
        assertThat(second("POST", path + "/look", "{\"reason\":\"To answer\"}").body())
                .contains("\"by\":\"disclosure-1\"", "One night.");
        assertThat(second("POST", path + "/decline", "{\"reasons\":\"Too much.\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(api("POST", path, ConsoleIT.PART).statusCode()).isEqualTo(202);
        second("POST", path + "/look", "{\"reason\":\"To answer\"}");
        assertThat(second("POST", path + "/confirm", "{}").statusCode()).isEqualTo(400);
        assertThat(second("POST", path + "/confirm", "{\"reasons\":\"Enough.\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(api("GET", "/api/decisions/open", "").body()).contains(id, "lapsesAt");
        assertThat(api("POST", path + "/withdraw", "{\"reasons\":\"Found.\"}").statusCode())
                .isEqualTo(204);
        assertThat(api("GET", "/api/reviews", "").statusCode()).isEqualTo(200);
        assertThat(api("POST", "/api/reviews/none", "{\"outcome\":\"UPHELD\",\"reasons\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api("POST", "/api/reviews/none", "{\"reasons\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> second(String method, String path, String body) {
        String id = DevelopmentPerson.SECOND_ID;
        return browser.call(method, path, ConsoleIT.JSON, body, id, Browser.password(HUB, id));
    }

    private HttpResponse<String> api(String method, String path, String body) {
        return browser.call(method, path, ConsoleIT.JSON, body, DevelopmentPerson.ID, Browser.password(HUB));
    }

    private @Nullable Long looks() {
        return HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'LOOK' AND message_id = ?",
                        Long.class,
                        request.header().messageId());
    }
}
