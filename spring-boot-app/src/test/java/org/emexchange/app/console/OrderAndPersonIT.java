package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.duties.Carried;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A force asks about Callum Oakenshaw and names an order that is Rowan Thistlewood's: whoever decides is told, and the force is
 * not, since it has no part in the order.
 */
@Tag("COP-28")
class OrderAndPersonIT {
    private static final TestHub HUB = TestHub.running();

    private final Browser browser = new Browser(HUB);

    @Test
    void showsWhoDecidesThatTheOrderIsSomebodyElses() {
        String id = Asking.about(Carried.community("probation.leeds-pdu")).ask();

        assertThat(page(id)).contains("about somebody else");
        assertThat(browser.call(
                                "POST",
                                "/api/decisions/" + id + "/look",
                                ConsoleIT.JSON,
                                "{\"reason\":\"It is on my list\"}",
                                "disclosure-1",
                                Browser.password(HUB, "disclosure-1"))
                        .body())
                .contains("\"orderAndPerson\":\"ANOTHER\"");
    }

    @Test
    void showsWhoDecidesThatTheOrderIsNotKnown() {
        assertThat(page(new Asking().ask())).contains("carried no order under the number");
    }

    private String page(String id) {
        browser.signedIn(HUB).get("/decisions/" + id);
        return browser.post("/decisions/" + id + "/look", "why", "It is on my list")
                .body();
    }
}
