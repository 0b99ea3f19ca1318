package org.emexchange.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ISP-3.3")
class RegisterDifferenceTest {
    private static final String FORCE = "parties/police.avon.yml";

    private static Stream<String> lines(TestRegister now) {
        return RegisterDifference.between(
                        new TestRegister().load().content().entries(),
                        now.load().content().entries())
                .lines();
    }

    @Test
    void isNothingBetweenEqualLoads() {
        assertThat(lines(new TestRegister())).isEmpty();
    }

    @Test
    void namesWhatIsAddedAndRemoved() {
        String text = new TestRegister().text("agreements/EMX-ISA-900.yml");

        assertThat(lines(new TestRegister()
                        .without("agreements/EMX-ISA-900.yml")
                        .with("agreements/EMX-ISA-901.yml", text.replace("EMX-ISA-900", "EMX-ISA-901"))))
                .containsExactly("REGISTER_ADDED agreements/EMX-ISA-901", "REGISTER_REMOVED agreements/EMX-ISA-900");
    }

    /** A field that changed, one that is new and one that is gone; never what stands in them. */
    @Test
    void namesTheFieldsThatDiffer() {
        assertThat(lines(new TestRegister().with(FORCE, withOtherKeys())))
                .containsExactly("REGISTER_CHANGED parties/police.avon: certificates, development-keys, mail, version");
    }

    private static String withOtherKeys() {
        String text = new TestRegister()
                .withLine(FORCE, 9, "mail: new@avon.police.example\\ndevelopment-keys: {}")
                .withLine(FORCE, 1, "version: 4")
                .text(FORCE);
        return text.substring(0, text.indexOf("certificates:"));
    }
}
