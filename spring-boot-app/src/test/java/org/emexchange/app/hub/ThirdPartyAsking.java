package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.DataScopeXml;
import org.emexchange.mapping.thirdparty.ThirdPartyRequestXml;

/** A solicitor's request for monitoring data (X21), from a published example, and what follows from it. */
public final class ThirdPartyAsking {
    static final String MAILBOX = "em-third-party-requests@hub.example";
    public static final String WITHDRAWALS = "em-third-party-withdrawals@hub.example";
    public static final String SOLICITOR = "thirdparty.ridings-law";
    public static final TestParty CONTRACTOR = Asking.CONTRACTOR;
    private static final TestHub HUB = TestHub.running();

    private final Header header;
    private final String payload;

    private ThirdPartyAsking(Header header, String payload) {
        this.header = header;
        this.payload = payload;
    }

    /** On the client's consent, for nine hours of one night, anywhere. */
    public static ThirdPartyAsking onConsent() {
        return of("on-consent", "CONSENT", "LEGAL_PROCEEDINGS");
    }

    /** By a court's direction, for the same hours, without positions. */
    public static ThirdPartyAsking byDirection() {
        return of("by-direction", "COURT_DIRECTION", "SAFEGUARDING");
    }

    /** One of the published examples. */
    public static ThirdPartyAsking published(String example) {
        return example.equals("by-direction") ? byDirection() : of(example, "CONSENT", "LEGAL_PROCEEDINGS");
    }

    private static ThirdPartyAsking of(String example, String power, String purpose) {
        String order = Orders.newOrderId();
        return new ThirdPartyAsking(
                header(
                        SOLICITOR,
                        "third-party-request",
                        "ThirdPartyRequest",
                        power,
                        purpose,
                        Optional.of(order),
                        Optional.empty()),
                request(example, order));
    }

    /** The example, as it is asked about another order. */
    public static String request(String example, String order) {
        String text = Orders.published("third-party-request/" + example)
                .replaceAll("<OrderId>[^<]*<", "<OrderId>" + order + "<");
        return text.substring(text.indexOf("<ThirdPartyRequest"));
    }

    /** The same, where this text is another; none of it where it is empty. */
    public ThirdPartyAsking saying(String pattern, String instead) {
        String changed = payload.replaceFirst("(?s)" + pattern, instead);
        if (changed.equals(payload)) {
            throw new IllegalArgumentException("nothing to change");
        }
        return new ThirdPartyAsking(header, changed);
    }

    static Header header(
            String sender,
            String standard,
            String type,
            String power,
            String purpose,
            Optional<String> order,
            Optional<String> inReplyTo) {
        Instant now = Instant.now();
        return new Header(
                "X21",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + standard + ":1",
                type,
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                purpose,
                power,
                "EMX-ISA-012",
                order,
                OptionalLong.empty(),
                inReplyTo);
    }

    public Header header() {
        return header;
    }

    public byte[] payload() {
        return payload.getBytes(UTF_8);
    }

    /** By the real door. */
    public void send() {
        send(MAILBOX, header, payload());
    }

    public static void send(String mailbox, Header header, byte[] payload) {
        HUB.submission(SOLICITOR).send(mailbox, DataRequests.mail(HUB, mailbox, header, payload));
    }

    /** Sends it, and waits until somebody can decide on it. */
    public String ask() {
        send();
        return DataRequests.waiting(HUB, header);
    }

    public ThirdPartyAsking granted(Ruling ruling) {
        Asking.decide(ask(), ruling);
        return this;
    }

    /** Six of the nine hours, in one person's power: no positions, and those who decide see the rest refused. */
    public Ruling inPart(DataCategory... categories) {
        DataScope asked = ThirdPartyRequestXml.read(payload()).scope();
        return Ruling.grantedInPart(
                DataRequests.REASONS,
                DataScopeXml.write(new DataScope(
                        Instant.parse("2026-11-14T20:00:00Z"),
                        Instant.parse("2026-11-15T02:00:00Z"),
                        asked.areas(),
                        asked.precision(),
                        EnumSet.of(categories[0], categories))));
    }

    /** The copy that asks the contractor. */
    public TestParty.Arrived share() {
        return CONTRACTOR.await("data-request", about());
    }

    public Predicate<TestParty.Arrived> about() {
        return one -> one.opening().text().contains(header.messageId());
    }

    /** The header of an answer to the contractor's copy. */
    public Header answerHeader() {
        return answerHeader(header, share().opening().header().messageId());
    }

    /** The header of an answer to the message of this id, for the purpose and under the power of another message. */
    public static Header answerHeader(Header like, String share) {
        return header(
                CONTRACTOR.id(),
                "data-answer",
                "DataAnswer",
                like.power(),
                like.purpose(),
                Optional.empty(),
                Optional.of(share));
    }

    /** Of what takes it back. */
    public Header withdrawalHeader() {
        return header(
                SOLICITOR,
                "data-request-withdrawal",
                "DataRequestWithdrawal",
                header.power(),
                header.purpose(),
                Optional.empty(),
                Optional.empty());
    }

    public byte[] answer() {
        return DataRequests.answer(header.messageId());
    }

    public void answer(Header answering) {
        CONTRACTOR.send("third-party-answer", CONTRACTOR.seal().sealed(answering, answer()));
    }

    /** The mail to the solicitor about it that holds this text. */
    public TestMailbox.Mail mail(String text) {
        return HUB.mailbox(SOLICITOR)
                .await(mail -> mail.text().contains(text) && mail.text().contains(header.messageId()));
    }
}
