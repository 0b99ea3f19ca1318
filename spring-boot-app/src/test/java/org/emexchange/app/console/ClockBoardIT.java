package org.emexchange.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Optional;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clocks of an order, as whoever is signed in sees them. */
class ClockBoardIT {
    private static final TestHub HUB = TestHub.running();

    /** Allocated on 17 November 2026: the form is overdue, and fitting is owed to whoever sent the order. */
    @Test
    @Tag("PI-3.3")
    @Tag("EPG-24h")
    void showsWhatIsOwedAndByWhom() {
        TestParty unit = HUB.party("probation.leeds-pdu");
        String order = Carried.community(unit.id());
        unit.send(
                "allocation",
                unit.seal().sealed(Allocations.header(unit.id(), order), Allocations.allocation("allocated", order)));
        HUB.party("emc.order-intake")
                .await("allocation", one -> one.opening().header().order().equals(Optional.of(order)));
        String pseudonym = HUB.bean(Pseudonym.class).of(order);

        String page = new Browser(HUB)
                .signedIn(HUB)
                .get("/clocks?order=" + URLEncoder.encode(pseudonym, UTF_8))
                .body();

        assertThat(page.replaceAll("\\s+", " "))
                .contains(">PI-3.3</th>", "18 November 2026 at 23:59:59", "EPG-24h", "(measured only)", "Overdue")
                .contains(">EPG-fitted</th>", "hmcts.leeds-crown-court")
                .doesNotContain(order);
    }

    @Test
    @Tag("COP-49")
    void showsNothingToWhoeverIsNotSignedIn() {
        assertThat(new Browser(HUB).get("/clocks").statusCode()).isEqualTo(302);
    }
}
