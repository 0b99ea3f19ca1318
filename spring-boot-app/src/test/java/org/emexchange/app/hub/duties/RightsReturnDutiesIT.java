package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.RightsAsking.CONTRACTOR;
import static org.emexchange.app.hub.RightsAsking.DIRECTORATE;
import static org.emexchange.app.hub.RightsAsking.RETURN;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestParty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X20, from the contractor back to the controller. */
@DutiesOf(value = "rights-return", copy = "instructing-controller")
class RightsReturnDutiesIT extends RightsDuties {
    private @Nullable RightsAsking asked;

    @Override
    Sending ordinary() {
        RightsAsking instruction =
                RightsAsking.instruction(DIRECTORATE, "supply").ask();
        asked = instruction;
        return sending(CONTRACTOR, instruction.answerHeader(RETURN, CONTRACTOR), instruction.answer(RETURN, example()));
    }

    @Override
    String example() {
        return "supplied";
    }

    @Override
    TestParty recipient() {
        return DIRECTORATE;
    }

    @Override
    String about() {
        return Objects.requireNonNull(asked).header().messageId();
    }

    /** Answers are not numbered: it is what they answer that admits them. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-28")
    void letsAMessageThatCameEarlyWait() {
        assertThat(sent(sealed(RightsAsking.header(
                        RETURN, CONTRACTOR.id(), Optional.of(UUID.randomUUID().toString())))))
                .isEqualTo("EMX-5006");
    }

    /** Of what was to be supplied nothing is erased: that nothing is held can always be said. */
    @Test
    @Tag("COP-46")
    void takesNothingDoneThatWasNotInstructed() {
        assertThat(answered("erased")).isEqualTo("EMX-5073");
        assertThat(answered("nothing-held")).isEqualTo("ACCEPTED");
    }

    private String answered(String example) {
        RightsAsking instruction = Objects.requireNonNull(asked);
        byte[] octets = CONTRACTOR
                .seal()
                .sealed(
                        RightsAsking.header(
                                RETURN, CONTRACTOR.id(), sending.header().inReplyTo()),
                        instruction.answer(RETURN, example).getBytes(UTF_8));
        return sent(octets);
    }
}
