package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of a casework message: the standard ones, and those of one recipient's copy. */
abstract class CaseDuties extends CopyDuties {
    /** The same for every instance: it is asked for while the instance is made. */
    abstract CaseMessage message();

    @Override
    final String flow() {
        return message().flow();
    }

    @Override
    TestParty recipient() {
        return message().isFromContractor() ? PROBATION : CONTRACTOR;
    }

    TestParty sender() {
        return message().isFromContractor() ? CONTRACTOR : PROBATION;
    }

    /** That is carried for one message. */
    String order() {
        return Carried.orderFor(message(), sender().id());
    }

    /** The published one that is ordinary for this recipient. */
    String example() {
        return message().example();
    }

    @Override
    final Sending ordinary() {
        String order = order();
        return new Sending(
                sender(),
                HUB.party("probation.hull-pdu"),
                flow(),
                message().header(sender().id(), order),
                message().payload(example(), order));
    }

    /** What it is given is what was written by hand as the example of its copy. */
    @Test
    @DutyOf({"*.authorise.#", "*.translate.#", "*.seal.#", "deliver.*.#.send"})
    @Tag("COP-15")
    @Tag("COP-17")
    @Tag("COP-23")
    @Tag("COP-35")
    void givesTheRecipientItsOwnCopyUnderItsAgreement() {
        leave(sealed(sending.header()));

        TestParty.Arrived copy = copy();
        assertThat(copy.opening().header().receiver()).hasToString(recipient().id());
        assertThat(copy.opening().header().power()).isEqualTo(message().power());
        assertThat(copy.opening().header().agreement()).isEqualTo(message().agreement());
        assertThat(copy.opening().text()).contains(handWritten());
    }

    /** Of an order that the hub never carried: in the same words as of another's (COP-28). */
    @Test
    @Tag("COP-28")
    void sharesNothingAboutAnOrderThatTheHubNeverCarried() {
        String unknown = Orders.newOrderId();
        Header header = message().header(sending.party().id(), unknown);
        byte[] octets = sending.party().seal().sealed(header, message().payload(example(), unknown));

        assertThat(sent(octets)).isIn("EMX-6030", "EMX-6006");
    }

    /** Numbers of the findings that its sender is told, of another example under the same order. */
    final List<String> findings(String example) {
        return findings(example, "", "");
    }

    /** The same with one text for another. */
    final List<String> findings(String example, String before, String after) {
        String order = order();
        String payload = new String(message().payload(example, order), StandardCharsets.UTF_8).replace(before, after);
        byte[] octets = sending.party()
                .seal()
                .sealed(message().header(sending.party().id(), order), payload.getBytes(StandardCharsets.UTF_8));
        leave(octets);
        Receipt receipt = fate(sending.party(), octets);
        assertThat(receipt.status()).hasToString("ACCEPTED");
        return receipt.findings().stream().map(FindingNote::number).toList();
    }

    /** That is made of what was sent. */
    Predicate<TestParty.Arrived> isItsCopy() {
        return about(sending.header().order().orElseThrow());
    }

    @Override
    TestParty.Arrived copy() {
        return recipient().await(flow(), isItsCopy());
    }

    /** From after its order id to before its source. */
    private String handWritten() {
        String column = getClass().getAnnotation(DutiesOf.class).copy().toLowerCase(Locale.ROOT);
        String text = Orders.published(message().flow() + "/" + example() + "." + column)
                .replaceAll(">\\s+<", "><");
        return text.substring(text.indexOf("</") + 2, text.indexOf("<SourceMessage>"));
    }
}
