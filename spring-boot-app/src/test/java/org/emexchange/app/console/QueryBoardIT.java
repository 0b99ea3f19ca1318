package org.emexchange.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.duties.Queried;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries about messages that nobody has answered, as whoever is signed in sees them. */
class QueryBoardIT {
    private static final TestHub HUB = TestHub.running();

    @Test
    @Tag("PI-3.1")
    void showsWhoOwesAnAnswerToWhom() {
        Queried query = Queried.ofAnOrder();
        query.ask();
        query.answerHeader();

        String page = new Browser(HUB).signedIn(HUB).get("/enquiries").body().replaceAll("\\s+", " ");

        assertThat(page)
                .contains(query.header().messageId() + "</th> <td class=\"govuk-table__cell\">X01</td>")
                .contains(">emc.order-intake</td> <td class=\"govuk-table__cell\">hmcts.leeds-crown-court</td>")
                .doesNotContain(query.header().order().orElseThrow());
    }
}
