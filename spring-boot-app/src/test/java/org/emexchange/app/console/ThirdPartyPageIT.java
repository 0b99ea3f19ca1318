package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What whoever decides on a third party's request has before them. */
@Tag("COP-60")
class ThirdPartyPageIT {
    private static final TestHub HUB = TestHub.running();

    private final Browser browser = new Browser(HUB);

    @Test
    @Tag("COP-30")
    void showsWhoAsksForWhomAndTheConsentInFull() {
        assertThat(page(ThirdPartyAsking.onConsent()))
                .contains(
                        "thirdparty.ridings-law",
                        "Rosalind Ackerby, Ridings Law LLP",
                        "Solicitor for person",
                        "For whom",
                        "SRA-990118",
                        "The person&#39;s consent",
                        "2026-11-19",
                        "RL/2026/118/C1",
                        "Ridings Law LLP, file 118",
                        "14 November 2026 at 00:00:00",
                        "16 November 2026 at 00:00:00",
                        "Covers records",
                        "where the client was at the time of the robbery");
    }

    @Test
    @Tag("COP-31")
    void showsTheDirectionInFull() {
        assertThat(page(ThirdPartyAsking.byDirection()))
                .contains(
                        "Leeds City Council, Children&#39;s Services",
                        "The court&#39;s direction",
                        "Family Court at Leeds",
                        "LS26C50117/7",
                        "2026-11-18",
                        "That the record of the father&#39;s curfew of 14 and 15 November 2026 be disclosed",
                        "Covers records")
                .doesNotContain("consent");
    }

    private String page(ThirdPartyAsking request) {
        String id = request.ask();
        browser.signedIn(HUB).get("/decisions/" + id);
        return browser.post("/decisions/" + id + "/look", "why", "It is on my list")
                .body();
    }
}
