package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of a message about somebody's rights: the standard ones, and those of its copy. */
abstract class RightsDuties extends CopyDuties {
    abstract String example();

    final Sending sending(TestParty sender, Header header, String payload) {
        return new Sending(sender, Dealing.HUB.party("probation.hull-pdu"), flow(), header, payload.getBytes(UTF_8));
    }

    @Override
    final String flow() {
        return getClass().getAnnotation(DutiesOf.class).value();
    }

    @Override
    Senseless senseless() {
        byte[] changed = payload().replace("</Contact>", "</Contact><Other/>").getBytes(UTF_8);
        return new Senseless(sealed(sending.header(), changed), "EMX-5001");
    }

    /** What it is given is what was written by hand as the example of its copy. */
    @Test
    @DutyOf({"*.authorise.#", "*.translate.#", "*.seal.#", "deliver.*.#.send"})
    @Tag("COP-17")
    @Tag("COP-33")
    @Tag("COP-35")
    void givesTheRecipientItsOwnCopyUnderItsAgreement() {
        leave(sealed(sending.header()));

        TestParty.Arrived copy = copy();
        assertThat(copy.opening().header().receiver()).hasToString(recipient().id());
        assertThat(copy.opening().header().power()).isEqualTo("DATA_SUBJECT_RIGHT");
        assertThat(copy.opening().header().agreement()).isEqualTo("EMX-ISA-019");
        assertThat(copy.opening().text())
                .contains(handWritten(), "<SourceMessage>" + sending.header().messageId() + "<");
    }

    @Override
    final TestParty.Arrived copy() {
        String id = sending.header().messageId();
        return recipient().await(flow(), one -> one.opening().text().contains("<SourceMessage>" + id));
    }

    final String payload() {
        return new String(sending.payload(), UTF_8);
    }

    /** What is said of the same message with that instead. */
    final String sentWith(String before, String after) {
        assertThat(payload()).containsPattern(before);
        return sent(sealed(sending.header(), payload().replaceAll(before, after).getBytes(UTF_8)));
    }

    /** From behind the root's start to before its source, about what the ordinary message is about. */
    private String handWritten() {
        String column = getClass().getAnnotation(DutiesOf.class).copy().toLowerCase(Locale.ROOT);
        String text = RightsAsking.fitted(flow() + "/" + example() + "." + column, about())
                .replaceAll(">\\s+<", "><");
        return text.substring(text.indexOf("><") + 1, text.indexOf("<SourceMessage>"));
    }

    /** Message id of what it answers; blank where it answers nothing. */
    String about() {
        return "";
    }
}
