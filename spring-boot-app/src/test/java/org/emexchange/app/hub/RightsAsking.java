package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.mapping.casework.CaseFormat;

/** A request under somebody's rights, or an instruction to the contractor (X20), of the published examples, and what answers it. */
public final class RightsAsking {
    public static final String REQUEST = "rights-request";
    public static final String INSTRUCTION = "rights-instruction";
    public static final String RETURN = "rights-return";
    public static final String OUTCOME = "rights-outcome";

    private static final TestHub HUB = TestHub.running();
    public static final TestParty UNIT = HUB.party("probation.leeds-pdu");
    public static final TestParty DIRECTORATE = HUB.party("moj-em.directorate");
    public static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private final TestParty sender;

    private final String flow;
    private final String example;
    private final Header header;

    private RightsAsking(TestParty sender, String flow, String example) {
        this.sender = sender;
        this.flow = flow;
        this.example = example;
        this.header = header(flow, sender.id(), Optional.empty());
    }

    public static RightsAsking request(TestParty sender, String example) {
        return new RightsAsking(sender, REQUEST, example);
    }

    public static RightsAsking instruction(TestParty sender, String example) {
        return new RightsAsking(sender, INSTRUCTION, example);
    }

    public Header header() {
        return header;
    }

    public String payload() {
        return fitted(flow + "/" + example, "");
    }

    public RightsAsking ask() {
        return ask(UnaryOperator.identity());
    }

    /** With something changed in its payload. */
    public RightsAsking ask(UnaryOperator<String> change) {
        sender.send(flow, sender.seal().sealed(header, change.apply(payload()).getBytes(UTF_8)));
        return this;
    }

    /** By mail, of a party that has no other door. */
    public RightsAsking mail() {
        PartyMail seal = new PartyMail(HUB.pki(), header.sender());
        byte[] xml = PartyMail.xml(header, payload().getBytes(UTF_8));
        String mailbox = "em-" + flow + "s@hub.example";
        byte[] mail =
                PartyMail.mail(HUB.address(sender.id()), mailbox, "", seal.encrypted("enc", seal.signed(xml, xml)));
        HUB.submission(sender.id()).send(mailbox, mail);
        return this;
    }

    /** The copy of it that this party gets. */
    public TestParty.Arrived copyAt(TestParty recipient) {
        return recipient.await(flow, one -> one.opening().text().contains(header.messageId()));
    }

    /** Of an answer to the copy of it that the party got. */
    public Header answerHeader(String answer, TestParty from) {
        return header(
                answer, from.id(), Optional.of(copyAt(from).opening().header().messageId()));
    }

    /** @param published of the answer's examples */
    public String answer(String answer, String published) {
        return fitted(answer + "/" + published, header.messageId());
    }

    /** The published example with the days of now, about that message. */
    public static String fitted(String published, String about) {
        String text = Orders.published(published)
                .replaceAll("<ReceivedOn>[^<]*<", "<ReceivedOn>" + received() + "<")
                .replaceAll("<AnswerBy>[^<]*<", "<AnswerBy>" + received().plusDays(16) + "<")
                .replaceAll("<Until>2027-01-29<", "<Until>" + received().plusMonths(3) + "<")
                .replaceAll("<(AboutRequest|AboutInstruction)>[^<]*<", "<$1>" + aboutOr(about) + "<");
        return text.substring(text.indexOf("<Rights"));
    }

    /** Two days ago; in a fortnight an answer is wanted of the contractor. */
    public static LocalDate received() {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(2);
    }

    private static String aboutOr(String about) {
        return about.isEmpty() ? UUID.randomUUID().toString() : about;
    }

    public static Header header(String flow, String sender, Optional<String> inReplyTo) {
        Instant now = Instant.now();
        return new Header(
                "X20",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + flow + ":1",
                CaseFormat.of(flow).document(),
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "DATA_SUBJECT_RIGHTS",
                "DATA_SUBJECT_RIGHT",
                "EMX-ISA-019",
                Optional.empty(),
                OptionalLong.empty(),
                inReplyTo);
    }
}
