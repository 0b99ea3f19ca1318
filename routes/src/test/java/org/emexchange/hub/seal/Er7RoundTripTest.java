package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.text;

import org.junit.jupiter.api.Test;

/** HL7 of the profile is taken, and the payload is what was signed. */
class Er7RoundTripTest {
    private final Er7Parties parties = new Er7Parties();

    @Test
    void takesASignedMessage() {
        Marked marked = parties.take(parties.signed(Er7Parties.whole()));

        assertThat(text(marked.payload())).isEqualTo(Er7Parties.whole());
        assertThat(marked.header())
                .usingRecursiveComparison()
                .ignoringFields("standard", "type")
                .isEqualTo(CourtAndHub.header());
        assertThat(marked.header().standard()).isEqualTo("urn:emexchange:er7:1");
        assertThat(marked.header().type()).isEqualTo("ORU_R01");
    }
}
