package org.emexchange.app.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.emexchange.app.faults.Books.lane;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestMailServer;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.hub.seal.PartySeal;

/** Everything that the parties of a round are going to send, sealed beforehand, and the copies that are to come of it. */
final class Traffic {
    static final String COURT = "hmcts.leeds-crown-court";
    static final String EMC = "emc.order-intake";
    static final String PDU = "probation.leeds-pdu";
    static final String YORK = "probation.york-pdu";
    static final String PRISON = "prison.leeds";
    static final String MAILBOX = "the enforcement mailbox";

    private final Path pki;
    private final Books books;
    private final Mix mix;
    private final List<String> orders;
    /** Of the unit that has mail only. */
    private final List<String> yorkOrders;
    /** Message ids of the first message about each order. */
    private final List<String> first = new ArrayList<>();

    Traffic(Path pki, Books books, Mix mix) {
        this.pki = pki;
        this.books = books;
        this.mix = mix;
        this.orders = newIds(mix.orders());
        this.yorkOrders = newIds(mix.mailed());
    }

    private static List<String> newIds(int count) {
        return IntStream.range(0, count).mapToObj(i -> Orders.newOrderId()).toList();
    }

    private PartySeal seal(String party) {
        return new PartySeal(pki, new PartyId(party));
    }

    /** In rounds over the orders, so that many lanes are under way at once; each order's own go by one sender. */
    List<List<Outgoing>> courtOrders(int senders) {
        PartySeal seal = seal(COURT);
        List<List<Outgoing>> all = new ArrayList<>();
        IntStream.range(0, senders).forEach(i -> all.add(new ArrayList<>()));
        for (int sequence = 1; sequence <= mix.each(); sequence++) {
            for (int i = 0; i < orders.size(); i++) {
                String order = orders.get(i);
                all.get(i % senders).add(courtOrder(seal, order, sequence, PDU));
            }
        }
        yorkOrders.forEach(order -> all.get(0).add(courtOrder(seal, order, 1, YORK)));
        return all;
    }

    private Outgoing courtOrder(PartySeal seal, String order, long sequence, String unit) {
        Header header = sequence(Orders.header(COURT, order), sequence);
        books.sent(header.messageId(), lane(EMC, "order", order), lane(unit, "order", order));
        if (sequence == 1) {
            first.add(header.messageId());
        }
        byte[] payload = new String(Orders.order("community-curfew-only", order), UTF_8)
                .replace("<Party>" + PDU + "<", "<Party>" + unit + "<")
                .getBytes(UTF_8);
        return new Outgoing(header.messageId(), "court-order", seal.sealed(header, payload));
    }

    /** Message ids of the orders that the rest is about. */
    List<String> first() {
        return List.copyOf(first);
    }

    /** Risk forms with their updates, and allocations, of the unit that has a door at the broker. */
    List<Outgoing> probation() {
        PartySeal seal = seal(PDU);
        List<Outgoing> all = new ArrayList<>();
        for (String order : orders.subList(0, mix.forms())) {
            for (int sequence = 1; sequence <= 3; sequence++) {
                String door = sequence == 1 ? "risk-notification" : "risk-update";
                Header header = RiskMessages.header(PDU, order, door, sequence);
                books.sent(header.messageId(), lane(EMC, "risk", order), MAILBOX);
                String example = sequence == 1 ? "/full-form" : "/new-officer-after-home-visit";
                all.add(new Outgoing(
                        header.messageId(), door, seal.sealed(header, RiskMessages.payload(door + example, order))));
            }
        }
        for (String order : orders.subList(0, mix.allocations())) {
            Header header = Allocations.header(PDU, order);
            books.sent(header.messageId(), lane(EMC, "allocation", order));
            all.add(new Outgoing(
                    header.messageId(), "allocation", seal.sealed(header, Allocations.allocation("allocated", order))));
        }
        return all;
    }

    /** Allocations of the unit that has mail only. */
    List<Outgoing> mailed() {
        PartyMail seal = new PartyMail(pki, new PartyId(YORK));
        List<Outgoing> all = new ArrayList<>();
        for (String order : yorkOrders) {
            Header header = Allocations.header(YORK, order);
            books.sent(header.messageId(), lane(EMC, "allocation", order));
            byte[] xml = PartyMail.xml(header, Allocations.allocation("allocated", order));
            all.add(new Outgoing(
                    header.messageId(),
                    Allocations.MAILBOX,
                    PartyMail.mail(
                            TestMailServer.YORK,
                            Allocations.MAILBOX,
                            "",
                            seal.encrypted("enc", seal.signed(xml, xml)))));
        }
        return all;
    }

    /** One release, so that its sender can be one of several connections. */
    List<Outgoing> releases() {
        PartySeal seal = seal(PRISON);
        List<Outgoing> all = new ArrayList<>();
        for (String release : newIds(mix.releases())) {
            Header header = Releases.header(PRISON, release);
            books.sent(header.messageId(), lane(EMC, "release", release), lane(PDU, "release", release));
            all.add(new Outgoing(
                    header.messageId(),
                    "release",
                    seal.er7(header, Releases.release("hdc", release).getBytes(UTF_8))));
        }
        return all;
    }

    /** Files of releases; what is accepted is the file. */
    List<Outgoing> files() {
        PartySeal seal = seal(PRISON);
        List<Outgoing> all = new ArrayList<>();
        for (int file = 0; file < mix.files(); file++) {
            Header header = ReleaseFiles.header(PRISON);
            books.sent(header.messageId());
            List<String> messages = new ArrayList<>();
            for (String release : newIds(Mix.IN_A_FILE)) {
                books.expect(lane(EMC, "release", release), lane(PDU, "release", release));
                messages.add(ReleaseFiles.message("hdc", PRISON, ReleaseFiles.newId(), release));
            }
            all.add(new Outgoing(
                    header.messageId(),
                    "release",
                    seal.sealed(header, ReleaseFiles.payload(PRISON, messages.toArray(String[]::new)))));
        }
        return all;
    }

    /** A result about one of the first orders, which has to be the hub's before it is sent. */
    List<Outgoing> results() {
        PartySeal seal = seal(EMC);
        return orders.stream()
                .limit(mix.results())
                .map(order -> {
                    Header header = Releases.alcoholHeader(EMC, order);
                    books.sent(header.messageId(), lane(PDU, "alcohol-result", order));
                    return new Outgoing(
                            header.messageId(),
                            "alcohol-result",
                            seal.er7(
                                    header, Releases.alcohol("confirmed", order).getBytes(UTF_8)));
                })
                .toList();
    }

    private static Header sequence(Header first, long sequence) {
        return new Header(
                first.interchange(),
                first.messageId(),
                first.sender(),
                first.receiver(),
                first.standard(),
                first.type(),
                first.created(),
                first.expires(),
                first.marking(),
                first.purpose(),
                first.power(),
                first.agreement(),
                first.order(),
                OptionalLong.of(sequence),
                Optional.empty());
    }
}
