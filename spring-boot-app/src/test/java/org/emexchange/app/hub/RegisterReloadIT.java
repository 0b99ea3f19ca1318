package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register's files change while the hub runs. */
class RegisterReloadIT {
    private static final TestHub HUB = TestHub.running();
    private static final PartyId YORK = new PartyId("probation.york-pdu");
    private static final String YORK_FILE = "parties/probation.york-pdu.yml";
    private static final String ALERTS = "alerts: { mail: duty@york-pdu.probation.example }\n";
    private static final List<String> REFUSED = List.of("REGISTER_REFUSED 1 faults");

    private final RegisterEdits edits = new RegisterEdits(HUB);
    private final LoadedRegister before = edits.taken();

    @AfterEach
    void putBack() {
        edits.close();
    }

    @Test
    @Tag("ISP-3.3")
    void recordsEveryLoadWithItsDifference() {
        edits.write(YORK_FILE, edits.next(YORK_FILE) + ALERTS);
        edits.untilTaken();

        assertThat(edits.taken().alertContact(YORK).mail()).contains("duty@york-pdu.probation.example");
        assertThat(edits.outcomes())
                .containsExactly(
                        "REGISTER_LOADED %d parties, %d agreements; 0 added, 0 removed, 1 changed"
                                .formatted(
                                        before.parties().size(),
                                        before.agreements().size()),
                        "REGISTER_CHANGED parties/probation.york-pdu: alerts, version");
    }

    /** One of two files is wrong: neither is taken, that is told once, and the hub goes on with what it had. */
    @Test
    void takesAChangeAsAWholeOrNotAtAll() throws InterruptedException {
        String leeds = "parties/probation.leeds-pdu.yml";
        edits.write(YORK_FILE, edits.next(YORK_FILE) + ALERTS);
        edits.write(leeds, edits.next(leeds).replace("role: PROBATION", "role: PAROLE"));

        Patience.until(() -> edits.outcomes().contains(REFUSED.get(0)));
        Thread.sleep(1_000);
        assertThat(edits.taken()).isSameAs(before);
        assertThat(edits.outcomes()).isEqualTo(REFUSED);
    }

    @Test
    void refusesAChangeThatIsNoNewVersion() {
        edits.write(YORK_FILE, edits.text(YORK_FILE) + ALERTS);

        Patience.until(() -> edits.outcomes().equals(REFUSED));
        assertThat(edits.taken()).isSameAs(before);
    }

    /** Its queues and routes are walked at the start: a restart brings them. */
    @Test
    void refusesADoorAtTheBrokerWhileItRuns() {
        String court = edits.text("parties/hmcts.leeds-crown-court.yml");
        edits.write("parties/hmcts.selby.yml", court.replace("hmcts.leeds-crown-court", "hmcts.selby"));

        Patience.until(() -> edits.outcomes().equals(REFUSED));
        assertThat(edits.taken()).isSameAs(before);
    }
}
