package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.RightsAsking.CONTRACTOR;
import static org.emexchange.app.hub.RightsAsking.DIRECTORATE;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.Map;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestParty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X20, from the controller to its processor. */
@DutiesOf(value = "rights-instruction", copy = "em-contractor")
class RightsInstructionDutiesIT extends RightsDuties {
    @Override
    Sending ordinary() {
        RightsAsking instruction = RightsAsking.instruction(DIRECTORATE, example());
        return sending(DIRECTORATE, instruction.header(), instruction.payload());
    }

    @Override
    String example() {
        return "supply";
    }

    @Override
    TestParty recipient() {
        return CONTRACTOR;
    }

    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        sending.party().send(flow(), sealed(sending.header()), Map.of("Shift", "night"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    /** What is evidence is restricted, and the contractor never hears that it should be erased. */
    @Test
    @Tag("COP-46")
    void hasNoEvidenceErased() {
        RightsAsking instruction = RightsAsking.instruction(DIRECTORATE, "erase-evidence");
        byte[] octets = DIRECTORATE
                .seal()
                .sealed(instruction.header(), instruction.payload().getBytes(UTF_8));

        assertThat(sent(octets)).isEqualTo("EMX-5070");
        assertThat(RightsAsking.instruction(DIRECTORATE, "restrict")
                        .ask()
                        .copyAt(CONTRACTOR)
                        .opening()
                        .text())
                .contains("<Restrict>", "<Evidence>R v Larkspur, Leeds Crown Court.<");
    }

    @Test
    @Tag("COP-45")
    @Tag("COP-46")
    void hasDataPutRightAndErased() {
        assertThat(told("rectify")).contains("<Right>It is flat 8 of the same house.<");
        assertThat(told("erase")).contains("<EvidenceRuledOutBy>Marcus Ingleby");
    }

    /** Nor of which body was asked. */
    @Test
    @Tag("COP-17")
    @Tag("COP-34")
    void tellsTheContractorNothingOfWhoAskedForInformation() {
        assertThat(told("inform")).contains("by month, in 2025").doesNotContain("Quill", "<AboutRequest>");
    }

    private static String told(String example) {
        return RightsAsking.instruction(DIRECTORATE, example)
                .ask()
                .copyAt(CONTRACTOR)
                .opening()
                .text();
    }
}
