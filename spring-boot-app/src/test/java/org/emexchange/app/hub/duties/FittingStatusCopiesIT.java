package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;

import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X08 about a child's sentence: section 14 carries nothing to the team, and a message states one power. */
class FittingStatusCopiesIT {
    private static final TestMailbox TEAM = HUB.mailbox("yot.leeds");

    @Test
    @Tag("COP-28")
    void tellsTheTeamAndTheCourtOnTheMinistrysInstruction() {
        String order = Carried.sentence("youth-rehabilitation");
        TEAM.await(one -> one.text().contains(order));
        Header header = Change.ground(
                CaseMessage.FITTING_STATUS.header(CONTRACTOR.id(), order), "PROCESSOR_INSTRUCTION", "EMX-ISA-016");
        CONTRACTOR.send(
                "fitting-status",
                CONTRACTOR.seal().sealed(header, CaseMessage.FITTING_STATUS.payload("fitted", order)));

        assertThat(COURT.await("fitting-status", about(order)).opening().text())
                .contains("<Technology>RADIO_FREQUENCY<");
        assertThat(TEAM.await(one -> one.text().contains(order) && one.text().contains("FittingStatusCopy"))
                        .text())
                .contains("<Technology>RADIO_FREQUENCY<");
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT outcome FROM audit_leaf WHERE kind = 'SHARE' AND interchange = 'X08'"
                                        + " AND order_pseudonym = ?",
                                String.class,
                                HUB.bean(Pseudonym.class).of(order)))
                .containsExactlyInAnyOrder("SEALED G-PI-2", "SEALED G-PI-5");
    }
}
