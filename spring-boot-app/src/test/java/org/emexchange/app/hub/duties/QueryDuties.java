package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X24, one way; and for each door by which its recipient is reached. */
abstract class QueryDuties extends CopyDuties {
    private final String flow = getClass().getAnnotation(DutiesOf.class).value();

    @Override
    final String flow() {
        return flow;
    }

    /** Name of the element that says who sends it. */
    abstract String by();

    /** Published, as its recipient gets it. */
    abstract String example();

    /** A message of the flow goes to a recipient who has this door and no other. */
    abstract Queried sentToMailbox();

    abstract Queried sentToFolder();

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), UTF_8)
                .replace("</" + by() + ">", "</" + by() + "><Other/>")
                .getBytes(UTF_8);
        return new Senseless(sealed(sending.header(), changed), "EMX-5001");
    }

    /** It is not numbered: what it is in reply to admits it. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-28")
    @Tag("PI-3.1")
    void letsAMessageThatCameEarlyWait() {
        Header strange = Change.inReplyTo(sending.header(), UUID.randomUUID().toString());

        assertThat(sent(sealed(strange))).isEqualTo("EMX-5065");
    }

    @Test
    @DutyOf({"*.authorise.#", "*.translate.#", "*.seal.#", "deliver.*.#.send"})
    @Tag("COP-15")
    @Tag("COP-17")
    @Tag("COP-23")
    @Tag("PI-3.1")
    void givesTheOtherPartyItsCopyUnderItsAgreement() {
        leave(sealed(sending.header()));

        PartySeal.Opening copy = copy().opening();
        assertThat(copy.header().receiver()).hasToString(recipient().id());
        assertThat(copy.header().power()).isEqualTo("OMA_2007_S14");
        assertThat(copy.header().agreement()).isEqualTo("EMX-ISA-024");
        assertThat(copy.text()).contains(handWritten());
    }

    @Test
    @DutyOf("deliver.*.#.mail.send")
    @Tag("COP-35")
    void mailsItToWhoeverHasNoOtherDoor() {
        assertThat(mailed(sentToMailbox()).header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.*.#.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(Queried.UNIT), mailed(sentToMailbox()));
    }

    @Test
    @DutyOf("deliver.*.#.*.send")
    @Tag("COP-35")
    void leavesItInTheFolderOfAPrison() {
        String order = sentToFolder().order();

        assertThat(Queried.at(Queried.PRISON, flow, order, root()).header().receiver())
                .hasToString(Queried.PRISON);
    }

    @Test
    @DutyOf("deliver.*.#.*.restore")
    void leavesNothingThatWasChangedInTheOutbox() {
        String order = sentToFolder().order();
        String id = Queried.at(Queried.PRISON, flow, order, root()).header().messageId();

        DeliveryDutiesIT.isNotSentWhenChanged(id, () -> again(id));
    }

    private Optional<PartySeal.Opening> again(String id) {
        Instant end = Instant.now().plus(Duration.ofMillis(1_500));
        while (Instant.now().isBefore(end)) {
            List<PartySeal.Opening> found = HUB.folder(Queried.PRISON).given(flow).stream()
                    .filter(one -> one.header().messageId().equals(id))
                    .toList();
            if (found.size() > 1) {
                return Optional.of(found.get(1));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return Optional.empty();
    }

    private TestMailbox.Mail mailed(Queried sent) {
        return HUB.mailbox(Queried.UNIT)
                .await(mail -> mail.text().contains(sent.order()) && mail.text().contains("<" + root()));
    }

    @Override
    final TestParty.Arrived copy() {
        return recipient().await(flow, Dealing.about(sending.header().order().orElseThrow()));
    }

    private String root() {
        return flow.equals("query") ? "QueryCopy" : "QueryAnswerCopy";
    }

    /** From after the ids to before its source. */
    private String handWritten() {
        String text =
                Orders.published(flow + "/" + example() + ".original-sender").replaceAll(">\\s+<", "><");
        String first = flow.equals("query") ? "</AboutMessage>" : "</AboutQuery>";
        return text.substring(text.indexOf(first), text.indexOf("<SourceMessage>"));
    }
}
