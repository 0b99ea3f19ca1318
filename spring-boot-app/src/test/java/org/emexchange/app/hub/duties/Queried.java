package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.hub.seal.PartySeal;
import org.jspecify.annotations.Nullable;

/** A message that the hub has delivered, and one query about it (X24) of whoever was given it, of the published examples. */
public final class Queried {
    static final String UNIT = "probation.york-pdu";
    static final String PRISON = "prison.wetherby";

    private final String asking;
    private final String asked;
    private final Header share;
    private final Header header;
    private PartySeal.@Nullable Opening copy;

    private Queried(String asking, String asked, Header share) {
        this.asking = asking;
        this.asked = asked;
        this.share = share;
        this.header = header("query", "Query", asking, share);
    }

    /** The contractor's, about a court's order. */
    public static Queried ofAnOrder() {
        return ofAnOrder("community-curfew-only", CONTRACTOR.id(), "probation.leeds-pdu");
    }

    static Queried ofAnOrder(String example, String asking, String unit) {
        String order = Orders.newOrderId();
        byte[] payload = new String(Orders.order(example, order), UTF_8)
                .replace("<Party>probation.leeds-pdu<", "<Party>" + unit + "<")
                .getBytes(UTF_8);
        COURT.send("court-order", COURT.seal().sealed(Orders.header(COURT.id(), order), payload));
        String root = asking.equals(CONTRACTOR.id()) ? "ContractorOrder" : "ResponsibleBodyOrder";
        return new Queried(asking, COURT.id(), at(asking, "order", order, root).header());
    }

    /** A unit's that has no door but mail, about a court's order. */
    public static Queried ofAnOrderByMail() {
        return ofAnOrder("community-curfew-only", UNIT, UNIT);
    }

    /** A prison's, about what the contractor told it of a fitting. */
    public static Queried ofAFitting() {
        String release = Carried.child("GOVERNOR");
        CONTRACTOR.send(
                "fitting-status",
                CONTRACTOR
                        .seal()
                        .sealed(
                                Change.ground(
                                        CaseMessage.FITTING_STATUS.header(CONTRACTOR.id(), release),
                                        "PROCESSOR_INSTRUCTION",
                                        "EMX-ISA-016"),
                                CaseMessage.FITTING_STATUS.payload("fitted", release)));
        return new Queried(
                PRISON,
                CONTRACTOR.id(),
                at(PRISON, "fitting-status", release, "FittingStatusCopy").header());
    }

    /** The contractor's, about an allocation that came by mail. */
    public static Queried ofAnAllocationByMail() {
        String order = Carried.community(UNIT);
        HUB.submission(UNIT)
                .send(Allocations.MAILBOX, Allocations.mail(HUB, Allocations.header(UNIT, order), "allocated"));
        return new Queried(
                CONTRACTOR.id(),
                UNIT,
                at(CONTRACTOR.id(), "allocation", order, "ContractorAllocation").header());
    }

    /** The contractor's, about a release. */
    public static Queried ofARelease() {
        String release = Carried.child("GOVERNOR");
        return new Queried(
                CONTRACTOR.id(),
                PRISON,
                at(CONTRACTOR.id(), "release", release, "ContractorRelease").header());
    }

    /** Of whoever was given that copy, about what the other one sent. */
    public static Queried of(TestParty asking, TestParty asked, Header share) {
        return new Queried(asking.id(), asked.id(), share);
    }

    /** What reached a party about that order, by its own door. */
    static PartySeal.Opening at(String party, String door, String order, String root) {
        if (party.equals(UNIT)) {
            return TestMailbox.opened(HUB.mailbox(party)
                            .await(mail ->
                                    mail.text().contains(order) && mail.text().contains("<" + root)))
                    .opening();
        }
        if (party.equals(PRISON)) {
            return inFolder(door, order, root);
        }
        return HUB.party(party)
                .await(
                        door,
                        one -> one.opening().header().order().equals(Optional.of(order))
                                && one.opening().text().contains("<" + root))
                .opening();
    }

    private static PartySeal.Opening inFolder(String door, String order, String root) {
        Instant end = Instant.now().plus(TestParty.patience());
        while (Instant.now().isBefore(end)) {
            for (PartySeal.Opening one : HUB.folder(PRISON).given(door)) {
                if (one.header().order().equals(Optional.of(order))
                        && one.text().contains("<" + root)) {
                    return one;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no copy came");
    }

    public Header header() {
        return header;
    }

    /** Of the message that it is about, as it was delivered. */
    Header share() {
        return share;
    }

    String order() {
        return share.order().orElseThrow();
    }

    /** Another query about the same. */
    Queried again() {
        return new Queried(asking, asked, share);
    }

    public byte[] payload(String example) {
        String text = Orders.published("query/" + example)
                .replaceAll("<AskedBy>[^<]*<", "<AskedBy>" + asking + "<")
                .replaceAll("<AboutMessage>[^<]*<", "<AboutMessage>" + share.messageId() + "<");
        return text.substring(text.indexOf("<Query ")).getBytes(UTF_8);
    }

    /** One that names this query. */
    byte[] naming(String example, Queried other) {
        return new String(payload(example), UTF_8)
                .replaceAll("<(InPlaceOf|Query)>[^<]*<", "<$1>" + other.header.messageId() + "<")
                .getBytes(UTF_8);
    }

    public void ask() {
        leave(asking, "query", header, payload("address-missing"));
    }

    /** What whoever is asked gets of it. */
    PartySeal.Opening copy() {
        if (copy == null) {
            copy = at(asked, "query", order(), "QueryCopy");
        }
        return Objects.requireNonNull(copy);
    }

    public Header answerHeader() {
        return header("query-answer", "QueryAnswer", asked, copy().header());
    }

    public byte[] answer(String example) {
        String text = Orders.published("query-answer/" + example)
                .replaceAll("<AnsweredBy>[^<]*<", "<AnsweredBy>" + asked + "<")
                .replaceAll("<AboutQuery>[^<]*<", "<AboutQuery>" + header.messageId() + "<");
        return text.substring(text.indexOf("<QueryAnswer")).getBytes(UTF_8);
    }

    void answered() {
        leave(asked, "query-answer", answerHeader(), answer("mended"));
    }

    /** What whoever asked gets of the answer. */
    PartySeal.Opening answerCopy() {
        return at(asking, "query-answer", order(), "QueryAnswerCopy");
    }

    private static void leave(String party, String door, Header header, byte[] payload) {
        if (party.equals(UNIT)) {
            PartyMail seal = new PartyMail(HUB.pki(), header.sender());
            byte[] xml = PartyMail.xml(header, payload);
            String to = HUB.ownMailbox(door);
            HUB.submission(party)
                    .send(to, PartyMail.mail(HUB.address(party), to, "", seal.encrypted("enc", seal.signed(xml, xml))));
        } else if (party.equals(PRISON)) {
            HUB.folder(party).drop(door, HUB.folder(party).seal().sealed(header, payload));
        } else {
            HUB.party(party).send(door, HUB.party(party).seal().sealed(header, payload));
        }
    }

    private static Header header(String flow, String type, String sender, Header about) {
        Instant now = Instant.now();
        return new Header(
                "X24",
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                "urn:emexchange:" + flow + ":1",
                type,
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MONITOR_COMPLIANCE",
                "OMA_2007_S14",
                "EMX-ISA-024",
                about.order(),
                OptionalLong.empty(),
                Optional.of(about.messageId()));
    }
}
