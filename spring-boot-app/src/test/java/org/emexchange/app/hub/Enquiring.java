package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;

/** One enquiry of a unit about an order (X12) of the published examples, and what is done about it. */
public final class Enquiring {
    public static final String MAILBOX = "em-information-requests@hub.example";
    public static final String UNIT_BY_MAIL = "probation.york-pdu";
    /** Of the person whom the published enquiries are about. */
    public static final String CRN = "X123456";

    private static final TestHub HUB = TestHub.running();
    public static final TestParty PROBATION = HUB.party("probation.leeds-pdu");
    public static final TestParty CONTRACTOR = HUB.party("emc.order-intake");

    private final String unit;
    private final String example;
    private final String order;
    private final Header header;
    private Optional<TestParty.Arrived> share = Optional.empty();

    private Enquiring(String unit, String example, String order) {
        this.unit = unit;
        this.example = example;
        this.order = order;
        this.header =
                header("X12", "information-request", "InformationRequest", unit, Optional.of(order), Optional.empty());
    }

    /** Of a unit about a curfew order of its own, which the hub has just carried. */
    public static Enquiring of(String unit, String example) {
        return new Enquiring(unit, example, Carried.community(unit));
    }

    /** For records in the hours of curfew. */
    public static Enquiring ordinary() {
        return of(PROBATION.id(), "curfew-records");
    }

    public static Enquiring byMail() {
        return of(UNIT_BY_MAIL, "curfew-records");
    }

    public static Enquiring about(String order, String unit, String example) {
        return new Enquiring(unit, example, order);
    }

    public Header header() {
        return header;
    }

    public String order() {
        return order;
    }

    public byte[] payload() {
        String text = Orders.published("information-request/" + example)
                .replaceAll("<Unit>[^<]*<", "<Unit>" + unit + "<")
                .replaceAll("<OrderId>[^<]*<", "<OrderId>" + order + "<");
        return text.substring(text.indexOf("<InformationRequest")).getBytes(UTF_8);
    }

    /** @return the sealed octets that went */
    public byte[] ask() {
        if (unit.equals(UNIT_BY_MAIL)) {
            byte[] mail = mail();
            HUB.submission(unit).send(MAILBOX, mail);
            return mail;
        }
        TestParty party = HUB.party(unit);
        byte[] sealed = party.seal().sealed(header, payload());
        party.send("information-request", sealed);
        return sealed;
    }

    private byte[] mail() {
        PartyMail seal = new PartyMail(HUB.pki(), header.sender());
        byte[] xml = PartyMail.xml(header, payload());
        return PartyMail.mail(HUB.address(unit), MAILBOX, "", seal.encrypted("enc", seal.signed(xml, xml)));
    }

    /** The copy that asks the contractor. */
    public TestParty.Arrived share() {
        if (share.isEmpty()) {
            share = Optional.of(CONTRACTOR.await(
                    "information-request", one -> one.opening().header().order().equals(Optional.of(order))));
        }
        return share.get();
    }

    public Header answerHeader() {
        return answerHeader(share().opening().header().messageId());
    }

    /** @param share message id of the copy that is answered */
    public static Header answerHeader(String share) {
        return header(
                "X12",
                "information-answer",
                "InformationAnswer",
                CONTRACTOR.id(),
                Optional.empty(),
                Optional.of(share));
    }

    /** Of a document of a transfer that answers it. */
    Header bulkHeader() {
        String share = share().opening().header().messageId();
        return header("X16", "bulk-location", "BulkLocation", CONTRACTOR.id(), Optional.empty(), Optional.of(share));
    }

    public byte[] answer(String published) {
        return answer(published, header.messageId());
    }

    /** @param request message id of the request */
    public static byte[] answer(String published, String request) {
        String text = Orders.published("information-answer/" + published)
                .replaceAll("<AboutRequest>[^<]*<", "<AboutRequest>" + request + "<");
        return text.substring(text.indexOf("<InformationAnswer")).getBytes(UTF_8);
    }

    /** Sends an answer of the contractor's. */
    public byte[] answered(String published) {
        byte[] sealed = CONTRACTOR.seal().sealed(answerHeader(), answer(published));
        CONTRACTOR.send("information-answer", sealed);
        return sealed;
    }

    /** What the unit gets. */
    public TestParty.Arrived information() {
        return HUB.party(unit).await("information", one -> one.opening().text().contains(header.messageId()));
    }

    /** The mail about it that holds this text. */
    public TestMailbox.Mail mail(String text) {
        return HUB.mailbox(unit)
                .await(mail -> mail.text().contains(text) && mail.text().contains(header.messageId()));
    }

    private static Header header(
            String interchange,
            String standard,
            String type,
            String sender,
            Optional<String> order,
            Optional<String> inReplyTo) {
        Instant now = Instant.now();
        return new Header(
                interchange,
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + standard + ":1",
                type,
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MANAGEMENT_OF_OFFENDERS",
                "OMA_2007_S14",
                "EMX-ISA-011",
                order,
                OptionalLong.empty(),
                inReplyTo);
    }
}
