package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.util.Optional;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed classification: exact, under the ceiling, and the same on the outer label (COP-36). */
class ClassificationTest {
    private static final CourtAndHub HERE = new CourtAndHub();

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL,OFFICIAL,",
        "OFFICIAL,OFFICIAL_SENSITIVE,",
        "OFFICIAL-SENSITIVE,OFFICIAL_SENSITIVE,",
        "OFFICIAL-SENSITIVE,OFFICIAL,OVER_MARKED",
        "SECRET,OFFICIAL_SENSITIVE,OVER_MARKED",
        "TOP SECRET,OFFICIAL_SENSITIVE,OVER_MARKED",
        "official,OFFICIAL_SENSITIVE,UNMARKED",
        "OFFICIAL SENSITIVE,OFFICIAL_SENSITIVE,UNMARKED",
        "OFFICIAL_SENSITIVE,OFFICIAL_SENSITIVE,UNMARKED",
        "OFFICIAL\u2013SENSITIVE,OFFICIAL_SENSITIVE,UNMARKED",
        "' OFFICIAL',OFFICIAL_SENSITIVE,UNMARKED",
        "'',OFFICIAL_SENSITIVE,UNMARKED",
        "NONE,OFFICIAL_SENSITIVE,UNMARKED"
    })
    void takesExactMarkingsUpToTheCeiling(String stated, Marking ceiling, String refusal) {
        Verified verified = verified(header(Optional.of(stated)), Optional.empty());

        if (refusal == null) {
            assertThat(HERE.sealing.mark(verified, ceiling).marking().text()).isEqualTo(stated);
        } else {
            assertThat(CourtAndHub.refusal(() -> HERE.sealing.mark(verified, ceiling)))
                    .isEqualTo(RefusalCode.valueOf(refusal));
        }
    }

    @Test
    void refusesAMessageWithoutMarking() {
        assertThat(HERE.refusalOf(header(Optional.empty()))).isEqualTo(RefusalCode.UNMARKED);
    }

    @Test
    void refusesTwoMarkings() {
        String one = "<sbd:Scope><sbd:Type>MARKING</sbd:Type><sbd:InstanceIdentifier>OFFICIAL</sbd:InstanceIdentifier>"
                + "</sbd:Scope>";
        String text =
                with(HeaderText.of(TestHeaders.marked(CourtAndHub.header(), Optional.of("OFFICIAL"))), one, one + one);
        Header header = SignedContent.read(CourtAndHub.bytes(
                        "<Signed xmlns=\"urn:emexchange:envelope:1\"><sbd:StandardBusinessDocument xmlns:sbd=\""
                                + Profile.SBDH + "\">" + text + CourtAndHub.NOTE
                                + "</sbd:StandardBusinessDocument></Signed>"))
                .header();

        assertThat(header.marking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICIAL", "official-sensitive", "", "SECRET"})
    void refusesAnOuterLabelThatDiffers(String label) {
        Verified verified = verified(HERE.signed(), Optional.of(label));

        assertThat(CourtAndHub.refusal(() -> HERE.sealing.mark(verified, Marking.OFFICIAL_SENSITIVE)))
                .isEqualTo(RefusalCode.MARKING_DIFFERS);
    }

    @Test
    void takesAnOuterLabelThatIsTheSame() {
        Verified verified = verified(HERE.signed(), Optional.of("OFFICIAL-SENSITIVE"));

        assertThat(HERE.sealing.mark(verified, Marking.OFFICIAL_SENSITIVE).marking())
                .isEqualTo(Marking.OFFICIAL_SENSITIVE);
    }

    private static String header(Optional<String> marking) {
        return HERE.signed(TestHeaders.marked(CourtAndHub.header(), marking));
    }

    private static Verified verified(String envelope, Optional<String> label) {
        Received received = Received.at(COURT, "court-order", HERE.encrypted(envelope), TestParties.NOW, "ID:1", label);
        return HERE.sealing.verify(HERE.sealing.open(received));
    }
}
