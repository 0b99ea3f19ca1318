package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty that every flow with numbered messages has, over its real door. */
abstract class StandardDuties {
    /** What a party of the flow sends when nothing is wrong with it. */
    record Sending(TestParty party, TestParty another, String door, Header header, byte[] payload) {}

    final Sending sending = ordinary();

    abstract Sending ordinary();

    @Test
    @DutyOf("*.open")
    @Tag("COP-35")
    void takesNothingInClear() {
        assertThat(sent(inClear())).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("*.verify")
    @Tag("ISP-3.1")
    void takesNothingThatAnotherPartySigned() {
        assertThat(sent(signedByAnother())).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("*.recognise")
    @Tag("ISP-3.1")
    void knowsWhatComesTwice() {
        byte[] sealed = sealed(sending.header());
        assertThat(sent(sealed)).isEqualTo("ACCEPTED");
        leave(sealed);

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DUPLICATE' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    @Test
    @DutyOf("*.mark")
    @Tag("COP-36")
    void takesNothingWithoutAClassification() {
        assertThat(sent(sealed(Change.marking(sending.header(), Optional.empty()))))
                .isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("*.read")
    void takesNothingThatItCannotMakeSenseOf() {
        Senseless senseless = senseless();

        assertThat(sent(senseless.octets())).isEqualTo(senseless.number());
    }

    /** @param number by which it is refused */
    record Senseless(byte[] octets, String number) {}

    /** Outside its schema. */
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), StandardCharsets.UTF_8)
                .replace("</OrderId>", "</OrderId><Other/>")
                .getBytes(StandardCharsets.UTF_8);
        return new Senseless(sealed(sending.header(), changed), "EMX-5001");
    }

    @Test
    @DutyOf("*.admit")
    void letsAMessageThatCameEarlyWait() {
        assertThat(sent(sealed(Change.sequence(sending.header(), 2)))).isEqualTo("HELD");
    }

    @Test
    @DutyOf("*.deliver")
    @Tag("ISP-3.1")
    void tellsItsSenderThatItIsAccepted() {
        assertThat(sent(sealed(sending.header()))).isEqualTo("ACCEPTED");
    }

    final byte[] sealed(Header header) {
        return sealed(header, sending.payload());
    }

    byte[] sealed(Header header, byte[] payload) {
        return sending.party().seal().sealed(header, payload);
    }

    byte[] inClear() {
        return sending.party().seal().signed(sending.header(), sending.payload());
    }

    byte[] signedByAnother() {
        return sending.party().seal().encrypted(sending.another().seal().signed(sending.header(), sending.payload()));
    }

    /** What its sender is told of these octets. */
    String told(byte[] octets) {
        return verdict(sending.party(), octets);
    }

    /** At the door of the flow. */
    void leave(byte[] octets) {
        sending.party().send(sending.door(), octets);
    }

    final String sent(byte[] octets) {
        leave(octets);
        return told(octets);
    }
}
