package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X04 and X05 over the real doors: one continuous record of an order, to the contractor and its enforcement mailbox. */
class RiskRecordIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty PROBATION = HUB.party("probation.leeds-pdu");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");

    private final String order = Carried.community(PROBATION.id());

    @Test
    @Tag("PI-3.3")
    @Tag("PI-3.6")
    @Tag("PI-3.7")
    @Tag("PI-AnnexA")
    void bringsTheWholeFormToTheContractorAndItsEnforcementMailbox() {
        TestMailbox mailbox = HUB.mailbox("emc.order-intake");
        Header header = send("risk-notification", "risk-notification/full-form", 1);

        assertThat(verdict(header).status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(copy()).contains("<OrderId>" + order + "<", "<Number>1<", header.messageId());
        TestMailbox.Mail mail = mailbox.await(one -> one.text().contains(order));
        assertThat(mail.text()).contains("urn:emexchange:contractor-risk:1", "application/pdf");
        assertThat(new String(mail.octets(), StandardCharsets.US_ASCII)).doesNotContain(order);
    }

    @Test
    @Tag("PI-3.4")
    void continuesOneRecordAndOverwritesNothing() {
        send("risk-notification", "risk-notification/full-form", 1);
        String first = copy();
        send("risk-update", "risk-update/new-officer-after-home-visit", 2);

        String second = copy();
        assertThat(second).contains("<Number>1<", "<Number>2<");
        String entry = first.substring(first.indexOf("<Entry>"), first.indexOf("</Entry>"));
        assertThat(second).contains(entry);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    @Tag("PI-3.4")
    void refusesASecondFormInPlaceOfTheFirst() {
        verdict(send("risk-notification", "risk-notification/full-form", 1));
        Receipt refused = verdict(send("risk-notification", "risk-notification/no-relevant-risk", 2));

        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-5002");
        assertThat(refused.refusal().orElseThrow().places()).containsExactly("RiskNotification/Form");
        assertThat(rows()).isEqualTo(1);
    }

    /** The database lets the hub add entries and read them, and nothing else. */
    @Test
    @Tag("PI-3.4")
    void cannotChangeWhatIsOnTheRecord() {
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT privilege_type FROM information_schema.role_table_grants"
                                        + " WHERE table_name = 'record_entry' AND grantee = 'em_app' ORDER BY 1",
                                String.class))
                .isEqualTo(List.of("INSERT", "SELECT"));
    }

    /** By the ordinary address: what it says makes it urgent. */
    @Test
    @Tag("PI-3.5")
    void readsAnUrgentUpdateBeforeAllElseThatLiesUnread() {
        CONTRACTOR.leave("risk");
        List<String> ordinary = List.of(
                Carried.community(PROBATION.id()),
                Carried.community(PROBATION.id()),
                Carried.community(PROBATION.id()));
        ordinary.forEach(other -> delivered(send(other, "risk-notification", "risk-notification/full-form", 1)));
        delivered(send("risk-update", "risk-update/urgent-mappa-3", 1));

        List<String> read = new ArrayList<>();
        CONTRACTOR.receive("risk").stream()
                .map(one -> one.opening().header().order().orElseThrow())
                .filter(one -> one.equals(order) || ordinary.contains(one))
                .forEach(read::add);
        assertThat(read).hasSize(4).startsWith(order);
    }

    /** An update that comes before its form waits, whichever of the two interchanges it is of. */
    @Test
    void keepsTheSendersOrderAcrossBothInterchanges() {
        Header update = send("risk-update", "risk-update/new-officer-after-home-visit", 2);
        assertThat(receipt(update, any -> true).status()).isEqualTo(ReceiptStatus.HELD);
        send("risk-notification", "risk-notification/full-form", 1);

        assertThat(verdict(update).status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(copy()).doesNotContain("<Number>2<");
        assertThat(copy()).contains("<Number>2<");
    }

    private Header send(String door, String example, long sequence) {
        return send(order, door, example, sequence);
    }

    private static Header send(String about, String door, String example, long sequence) {
        Header header = RiskMessages.header(PROBATION.id(), about, door, sequence);
        PROBATION.send(door, PROBATION.seal().sealed(header, RiskMessages.payload(example, about)));
        return header;
    }

    private String copy() {
        return CONTRACTOR
                .await("risk", one -> one.opening().header().order().equals(Optional.of(order)))
                .opening()
                .text();
    }

    private int rows() {
        Integer rows = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM record_entry WHERE message_id IN (SELECT message_id FROM inbox)"
                                + " AND order_name = (SELECT order_name FROM record_entry ORDER BY accepted_at DESC LIMIT 1)",
                        Integer.class);
        return rows == null ? 0 : rows;
    }

    private static Receipt verdict(Header header) {
        return receipt(header, one -> one.status() == ReceiptStatus.ACCEPTED || one.status() == ReceiptStatus.REFUSED);
    }

    private static void delivered(Header header) {
        Patience.until(() -> Integer.valueOf(1)
                .equals(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM outbox WHERE answers_message_id = ? AND form = 'ENVELOPE'"
                                        + " AND delivered_at IS NOT NULL",
                                Integer.class,
                                header.messageId())));
    }

    private static Receipt receipt(Header header, Predicate<Receipt> wanted) {
        return PROBATION
                .await(
                        "receipt",
                        one -> one.receipt().aboutMessage().orElse("").equals(header.messageId())
                                && wanted.test(one.receipt()))
                .receipt();
    }
}
