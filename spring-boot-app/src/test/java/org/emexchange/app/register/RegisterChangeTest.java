package org.emexchange.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterChangeTest {
    private static final String COURT = "parties/hmcts.leeds-crown-court.yml";
    private static final String FORCE = "parties/police.avon.yml";
    /** From that court to that force. */
    private static final String ONE_OFF = "one-offs/EMX-OOS-2026-01.yml";

    private final TestRegister next = new TestRegister();

    private List<String> faults() {
        return RegisterChange.faults(new TestRegister().load(), next.load()).stream()
                .map(RegisterFault::toString)
                .toList();
    }

    @Test
    void letsTheSameRegisterTakeItsOwnPlace() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void asksForANewVersionOfAFileThatChanged() {
        next.withLine(FORCE, 11, "  mail: night-duty@avon.police.example");

        assertThat(faults())
                .containsExactly(FORCE + ", line 1: version: the file differs from its version 3 that was taken."
                        + " Count the version up.");
    }

    @Test
    void takesANewVersion() {
        next.withLine(FORCE, 11, "  mail: night-duty@avon.police.example").withLine(FORCE, 1, "version: 4");

        assertThat(faults()).isEmpty();
    }

    /** A comment or another way to write the same is no change. */
    @Test
    void takesTheSameWrittenDifferently() {
        next.withLine(FORCE, 8, "doors: [ 'MAIL' ] # secure mail only");

        assertThat(faults()).isEmpty();
    }

    @Test
    void keepsADoorAtTheBrokerFromComingOrGoing() {
        next.withLine(COURT, 1, "version: 2").withLine(COURT, 8, "doors: [SFTP]");

        assertThat(faults()).singleElement().asString().startsWith(COURT + ", line 8: doors: a door at the broker");
    }

    @Test
    void keepsAPartyAtTheBrokerFromGoing() {
        next.without(COURT).without(ONE_OFF);

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith(COURT + ", line 1: doors: its doors at the broker")
                .contains("Restart the hub", "withdraw");
    }

    @Test
    void keepsTheRoleOfAPartyAtTheBroker() {
        next.withLine("parties/ppcs.casework.yml", 4, "role: MOJ_EM")
                .withLine("parties/ppcs.casework.yml", 1, "version: 2");

        assertThat(faults()).singleElement().asString().startsWith("parties/ppcs.casework.yml, line 4: role: ");
    }

    @Test
    void letsAPartyWithAMailDoorComeAndGo() {
        assertThat(RegisterChange.faults(
                        new TestRegister().load(),
                        next.without(FORCE)
                                .without("agreements/EMX-ISA-900.yml")
                                .without(ONE_OFF)
                                .load()))
                .isEmpty();
        assertThat(RegisterChange.faults(next.load(), new TestRegister().load()))
                .isEmpty();
    }
}
