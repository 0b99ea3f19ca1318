package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard refusals of X01 over the real door: the number its sender is told, the leaf, and that nothing is shared. */
@Tag("ISP-3.1")
class StandardRefusalsIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final String EXAMPLE = "community-curfew-only";

    private final String order = Orders.newOrderId();
    private final Header good = Orders.header(COURT.id(), order);

    @Test
    void tellsAStrangerNothingButThatItCannotBeRead() {
        byte[] signed = COURT.seal().signed(good, Orders.order(EXAMPLE, order));
        byte[] spoiled = COURT.seal().spoiled(signed, text -> text.replace(order, order + "X"));

        refusedUnread(COURT.seal().encrypted(spoiled), "EMX-2011");
    }

    @Test
    void refusesAnOrderSignedByAnotherParty() {
        byte[] signed = HUB.party("hmcts.hull-magistrates").seal().signed(good, Orders.order(EXAMPLE, order));

        refusedUnread(COURT.seal().encrypted(signed), "EMX-2010");
    }

    @Test
    void refusesWhatIsNotXml() {
        refusedUnread(("no XML " + order).getBytes(StandardCharsets.UTF_8), "EMX-2001");
    }

    @Test
    void refusesAnotherRecipient() {
        refused(with(good, "receiver", "probation.leeds-pdu"), "EMX-3003");
    }

    @Test
    void refusesWhatHadExpiredWhenItCame() {
        refused(with(good, "expires", "past"), "EMX-3005");
    }

    @Test
    @Tag("COP-36")
    void refusesAnOrderWithoutAClassification() {
        refused(with(good, "marking", ""), "EMX-4001");
    }

    @Test
    @Tag("COP-36")
    void refusesAClassificationAboveTheCeiling() {
        refused(with(good, "marking", "SECRET"), "EMX-4002");
    }

    @Test
    @Tag("COP-24")
    void refusesAPowerThatDoesNotCarryTheShare() {
        refused(with(good, "power", "COURT_DIRECTION"), "EMX-6003");
    }

    @Test
    @Tag("COP-15")
    void refusesAPurposeOutsideTheTable() {
        refused(with(good, "purpose", "INFORM_AND_EVALUATE"), "EMX-6002");
    }

    @Test
    @Tag("COP-23")
    void refusesAShareThatNoRulePermits() {
        TestParty home = HUB.party("home-office.civil-orders");
        Header header = with(Orders.header(home.id(), order), "agreement", "EMX-ISA-004");
        home.send("court-order", home.seal().sealed(header, Orders.order(EXAMPLE, order)));

        assertThat(number(home, header)).isEqualTo("EMX-6001");
        nothingShared();
    }

    @Test
    void refusesAPayloadOutsideItsSchema() {
        byte[] payload = new String(Orders.order(EXAMPLE, order), StandardCharsets.UTF_8)
                .replace("<Action>NEW</Action>", "<Action>MAYBE</Action>")
                .getBytes(StandardCharsets.UTF_8);
        COURT.send("court-order", COURT.seal().sealed(good, payload));

        Receipt receipt = refusal(COURT, good);
        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo("EMX-5001");
        assertThat(receipt.refusal().orElseThrow().places()).contains("CourtOrder/Action");
        nothingShared();
    }

    @Test
    void refusesWhatIsLargerThanTheDoor() {
        refusedUnread(new byte[2 * 1024 * 1024 + 1], "EMX-1002", "EMX-1002");
    }

    @Test
    void comparesTheOuterLabelWithTheSignedMarking() {
        byte[] sealed = COURT.seal().sealed(good, Orders.order(EXAMPLE, order));
        COURT.send("court-order", sealed, Map.of("EMX_MARKING", "OFFICIAL"));

        assertThat(number(COURT, good)).isEqualTo("EMX-4003");
        nothingShared();
    }

    @Test
    void givesADuplicateItsFirstReceiptAgainAndHasNoSecondEffect() {
        byte[] sealed = COURT.seal().sealed(good, Orders.order(EXAMPLE, order));
        COURT.send("court-order", sealed);
        TestParty.Arrived first = COURT.await("receipt", about(good, ReceiptStatus.ACCEPTED));
        COURT.send("court-order", sealed);
        TestParty.Arrived again = COURT.await("receipt", about(good, ReceiptStatus.ACCEPTED));

        assertThat(again.opening().header().messageId())
                .isEqualTo(first.opening().header().messageId());
        assertThat(shares()).isEqualTo(2);
    }

    @Test
    void refusesAMessageIdThatStoodForOtherContent() {
        COURT.send("court-order", COURT.seal().sealed(good, Orders.order(EXAMPLE, order)));
        COURT.await("receipt", about(good, ReceiptStatus.ACCEPTED));
        COURT.send("court-order", COURT.seal().sealed(with(good, "sequence", "2"), Orders.order(EXAMPLE, order)));

        assertThat(number(COURT, good)).isEqualTo("EMX-3006");
    }

    @Test
    void letsAnEarlyMessageWaitForItsPredecessor() {
        Header second =
                with(with(good, "sequence", "2"), "id", UUID.randomUUID().toString());
        COURT.send("court-order", COURT.seal().sealed(second, Orders.order(EXAMPLE, order)));
        COURT.send("court-order", COURT.seal().sealed(good, Orders.order(EXAMPLE, order)));

        COURT.await("receipt", about(good, ReceiptStatus.ACCEPTED));
        COURT.await("receipt", about(second, ReceiptStatus.ACCEPTED));
        TestParty contractor = HUB.party("emc.order-intake");
        assertThat(sequence(contractor)).isEqualTo(1);
        assertThat(sequence(contractor)).isEqualTo(2);
    }

    @Test
    void ignoresControlHeadersOfEverySpelling() {
        COURT.send(
                "court-order",
                COURT.seal().sealed(good, Orders.order(EXAMPLE, order)),
                Map.of(
                        "CamelJmsDestinationName", "hmcts.leeds-crown-court.out.receipt",
                        "CAMELJMSDESTINATIONNAME", "hmcts.leeds-crown-court.out.receipt",
                        "camelBeanMethodName", "toString",
                        "operationName", "stop"));

        COURT.await("receipt", about(good, ReceiptStatus.ACCEPTED));
        assertThat(sequence(HUB.party("emc.order-intake"))).isEqualTo(1);
    }

    private long sequence(TestParty recipient) {
        return recipient
                .await("order", one -> one.opening().header().order().equals(Optional.of(order)))
                .opening()
                .header()
                .sequence()
                .orElseThrow();
    }

    private void refused(Header header, String number) {
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order(EXAMPLE, order)));
        assertThat(number(COURT, header)).isEqualTo(number);
        nothingShared();
    }

    private void refusedUnread(byte[] octets, String recorded) {
        refusedUnread(octets, recorded, "EMX-1000");
    }

    /** Before the sender is proved the party is told one number, and the log keeps the real one. */
    private void refusedUnread(byte[] octets, String recorded, String told) {
        long before = refusals(recorded);
        COURT.send("court-order", octets);
        Receipt receipt = COURT.await(
                        "receipt", one -> one.receipt().aboutMessage().isEmpty())
                .receipt();
        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo(told);
        assertThat(refusals(recorded)).isEqualTo(before + 1);
        nothingShared();
    }

    private static String number(TestParty party, Header header) {
        return refusal(party, header).refusal().orElseThrow().number();
    }

    private static Receipt refusal(TestParty party, Header header) {
        return party.await("receipt", about(header, ReceiptStatus.REFUSED)).receipt();
    }

    private static java.util.function.Predicate<TestParty.Arrived> about(Header header, ReceiptStatus status) {
        return one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                && one.receipt().status() == status;
    }

    private void nothingShared() {
        assertThat(shares()).isZero();
    }

    private long shares() {
        String pseudonym = HUB.bean(org.emexchange.hub.seal.Pseudonym.class).of(order);
        return count("SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND order_pseudonym = ?", pseudonym);
    }

    private static long refusals(String number) {
        return count("SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND outcome = ?", number);
    }

    private static long count(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? 0 : count;
    }

    /** The header with one fact changed. */
    private static Header with(Header header, String fact, String value) {
        return new Header(
                header.interchange(),
                fact.equals("id") ? value : header.messageId(),
                header.sender(),
                fact.equals("receiver") ? new PartyId(value) : header.receiver(),
                header.standard(),
                header.type(),
                fact.equals("expires") ? header.created().minusSeconds(7_200) : header.created(),
                fact.equals("expires") ? header.created().minusSeconds(3_600) : header.expires(),
                fact.equals("marking") ? Optional.of(value).filter(text -> !text.isEmpty()) : header.marking(),
                fact.equals("purpose") ? value : header.purpose(),
                fact.equals("power") ? value : header.power(),
                fact.equals("agreement") ? value : header.agreement(),
                header.order(),
                fact.equals("sequence") ? OptionalLong.of(Long.parseLong(value)) : header.sequence(),
                header.inReplyTo());
    }
}
