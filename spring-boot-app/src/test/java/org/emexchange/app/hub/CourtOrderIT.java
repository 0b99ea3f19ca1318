package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts' orders cross the running hub: each to its recipients and to nobody else, and their fate back to the court. */
class CourtOrderIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final TestParty HULL = HUB.party("hmcts.hull-magistrates");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private static final List<String> BODIES =
            List.of("probation.leeds-pdu", "probation.hull-pdu", "police.west-yorkshire", "police.humberside");

    private final String order = Orders.newOrderId();

    /** By order type, as interchanges X01 lists them: probation, the responsible force, and the right one of two. */
    @ParameterizedTest
    @CsvSource({
        "community-curfew-only, OMA_2007_S14, probation.leeds-pdu",
        "suspended-sentence-aamr, OMA_2007_S14, probation.leeds-pdu",
        "supervision-default, OMA_2007_S14, probation.hull-pdu",
        "exclusion-zone-monitored, OMA_2007_S14, probation.hull-pdu",
        "bail-curfew, COURT_DIRECTION, police.west-yorkshire",
        "with-attachments, COURT_DIRECTION, police.west-yorkshire",
        "civil-dapo, COURT_DIRECTION, police.humberside"
    })
    @Tag("COP-27")
    @Tag("PI-4.1")
    @Tag("COP-28")
    void reachesTheContractorAndTheBodyResponsibleAndNobodyElse(String example, String power, String body) {
        Header header = under(power, Orders.header(COURT.id(), order), "EMX-ISA-001");
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order(example, order)));

        assertThat(copy(CONTRACTOR).header().power()).isEqualTo(power);
        assertThat(copy(HUB.party(body)).header().standard()).isEqualTo("urn:emexchange:responsible-body-order:1");
        assertThat(receipt(COURT, header, ReceiptStatus.ACCEPTED).orderId()).contains(order);
        assertThat(Stream.of(1, 2).map(n -> delivered(header)))
                .containsExactlyInAnyOrder(Optional.of(CONTRACTOR.id()), Optional.of(body));
        assertThat(sharedWith()).containsExactlyInAnyOrder(CONTRACTOR.id(), body);
        BODIES.stream()
                .filter(other -> !other.equals(body))
                .forEach(other -> assertThat(HUB.party(other).receive("order")).noneMatch(this::isOfThisOrder));
    }

    @Test
    @Tag("COP-27")
    void sharesAnImmigrationOrderWithTheContractorAlone() {
        TestParty home = HUB.party("home-office.civil-orders");
        Header header = under("COURT_DIRECTION", Orders.header(home.id(), order), "EMX-ISA-004");
        home.send("court-order", home.seal().sealed(header, Orders.order("immigration", order)));

        assertThat(copy(CONTRACTOR).header().standard()).isEqualTo("urn:emexchange:contractor-order:1");
        receipt(home, header, ReceiptStatus.ACCEPTED);
        assertThat(sharedWith()).containsExactly(CONTRACTOR.id());
    }

    @Test
    @Tag("COP-27")
    void carriesAnOrderItsVariationAndItsRevocationInTheirSequence() {
        send("community-curfew-only", 1);
        send("variation", 2);
        send("revocation", 3);

        assertThat(Stream.of(1, 2, 3).map(n -> action(copy(CONTRACTOR)))).containsExactly("NEW", "VARIED", "REVOKED");
        TestParty probation = HUB.party("probation.leeds-pdu");
        assertThat(Stream.of(1, 2, 3).map(n -> action(copy(probation)))).containsExactly("NEW", "VARIED", "REVOKED");
    }

    @Test
    void tellsBothRecipientsThatAnOrderWasSentInError() {
        send("community-curfew-only", 1);
        send("sent-in-error", 2);

        assertThat(Stream.of(1, 2).map(n -> action(copy(CONTRACTOR)))).containsExactly("NEW", "SENT_IN_ERROR");
        TestParty probation = HUB.party("probation.leeds-pdu");
        assertThat(Stream.of(1, 2).map(n -> action(copy(probation)))).containsExactly("NEW", "SENT_IN_ERROR");
    }

    /** PI-1.3: a community order with curfew alone is the contractor's; PI-1.4: any other is probation's. */
    @ParameterizedTest
    @CsvSource({"community-curfew-only, EMC", "suspended-sentence-aamr, PROBATION"})
    @Tag("PI-1.3")
    @Tag("PI-1.4")
    void saysWhoTheResponsibleOfficerIs(String example, String role) {
        send(example, 1);

        assertThat(copy(CONTRACTOR).text()).contains("<ResponsibleOfficer><Role>" + role + "</Role>");
    }

    /** Hours and abstinence concern both; the dependence score and the address checks are probation's to mend. */
    @Test
    @Tag("PI-5.2")
    @Tag("PI-5.4")
    @Tag("EPG-audit")
    @Tag("EPG-address")
    void carriesFindingsWithTheOrderToWhomTheyConcern() {
        send("with-findings", 1);

        assertThat(copy(CONTRACTOR).text())
                .contains("EMF-201", "EMF-211")
                .doesNotContain("EMF-311")
                .doesNotContain("EMF-301");
        assertThat(copy(HUB.party("probation.hull-pdu")).text()).contains("EMF-201", "EMF-211", "EMF-301", "EMF-311");
    }

    @Test
    @Tag("EPG-zone")
    void saysThatNoBreachOfAZoneWillBeNotified() {
        Header header = send("exclusion-zone-not-monitored", 1);

        assertThat(receipt(COURT, header, ReceiptStatus.ACCEPTED).findings())
                .anySatisfy(finding -> assertThat(finding.number()).isEqualTo("EMF-321"));
        assertThat(copy(HUB.party("probation.hull-pdu")).text()).contains("EMF-321");
    }

    /** RSA-PSS and RSA-OAEP from one court, ECDSA and ECDH-ES from the other, and to each recipient by its own key. */
    @Test
    void takesBothKindsOfSignatureAndKeyTransport() {
        Header header = Orders.header(HULL.id(), order);
        byte[] signed = HULL.seal().signed(header, Orders.order("exclusion-zone-monitored", order));
        HULL.send("court-order", HULL.seal().encryptedFor("enc-rsa", signed));

        assertThat(copy(CONTRACTOR).header().receiver()).hasToString(CONTRACTOR.id());
        assertThat(copy(HUB.party("probation.hull-pdu")).header().receiver()).hasToString("probation.hull-pdu");
        receipt(HULL, header, ReceiptStatus.ACCEPTED);
    }

    /** Three ordinary orders wait unread; the urgent one that comes last is read first. */
    @Test
    void givesAnUrgentOrderBeforeAllThatWaits() {
        TestParty force = HUB.party("police.humberside");
        force.leave("order");
        List<String> ordinary = Stream.generate(Orders::newOrderId).limit(3).toList();
        ordinary.forEach(id -> delivered(bail(id, "court-order")));
        delivered(bail(order, "court-order.urgent"));

        assertThat(force.await("order", one -> true).opening().header().order()).contains(order);
        ordinary.forEach(
                id -> force.await("order", one -> one.opening().header().order().equals(Optional.of(id))));
    }

    /** Urgency never overtakes the order's own history: what is varied must be read before the variation. */
    @Test
    void keepsAnUrgentVariationBehindItsOwnOrder() {
        CONTRACTOR.leave("order");
        delivered(send("community-curfew-only", 1));
        Header second = change(Orders.header(COURT.id(), order), "OMA_2007_S14", "EMX-ISA-001", 2);
        COURT.send("court-order.urgent", COURT.seal().sealed(second, Orders.order("variation", order)));
        delivered(second);

        assertThat(action(copy(CONTRACTOR))).isEqualTo("NEW");
        assertThat(action(copy(CONTRACTOR))).isEqualTo("VARIED");
    }

    private Header bail(String id, String door) {
        Header header = under("COURT_DIRECTION", Orders.header(COURT.id(), id), "EMX-ISA-001");
        COURT.send(door, COURT.seal().sealed(header, Orders.order("civil-dapo", id)));
        delivered(header);
        return header;
    }

    private Header send(String example, long sequence) {
        Header first = Orders.header(COURT.id(), order);
        Header header = change(first, first.power(), first.agreement(), sequence);
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order(example, order)));
        return header;
    }

    private org.emexchange.hub.seal.PartySeal.Opening copy(TestParty recipient) {
        return recipient.await("order", this::isOfThisOrder).opening();
    }

    private boolean isOfThisOrder(TestParty.Arrived one) {
        return one.opening().header().order().equals(Optional.of(order));
    }

    private static String action(org.emexchange.hub.seal.PartySeal.Opening copy) {
        return copy.text().replaceAll("(?s).*?<Action>([^<]*)</Action>.*", "$1");
    }

    private List<String> sharedWith() {
        return HUB.database()
                .queryForList(
                        "SELECT counterpart FROM audit_leaf WHERE kind = 'SHARE' AND order_pseudonym = ?",
                        String.class,
                        HUB.bean(Pseudonym.class).of(order));
    }

    private static Optional<String> delivered(Header header) {
        return receipt(COURT, header, ReceiptStatus.DELIVERED).recipient();
    }

    private static Receipt receipt(TestParty court, Header header, ReceiptStatus status) {
        Predicate<TestParty.Arrived> wanted =
                one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                        && one.receipt().status() == status;
        return court.await("receipt", wanted).receipt();
    }

    private static Header under(String power, Header header, String agreement) {
        return change(header, power, agreement, 1);
    }

    private static Header change(Header header, String power, String agreement, long sequence) {
        return new Header(
                header.interchange(),
                header.messageId(),
                header.sender(),
                header.receiver(),
                header.standard(),
                header.type(),
                header.created(),
                header.expires(),
                header.marking(),
                header.purpose(),
                power,
                agreement,
                header.order(),
                OptionalLong.of(sequence),
                header.inReplyTo());
    }
}
