package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** What of a sender's properties goes no further is counted in the share log, not repeated (rows J01 and J03). */
class StrippedPropertiesIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    @Test
    void recordsOnceHowManyWereDropped() {
        Header header = accepted(Map.of(
                "CamelJmsDestinationName", "elsewhere",
                "operationName", "Kerry Whitfield",
                "mail_smtp_host", "example.invalid",
                "EMX_MARKING", "OFFICIAL-SENSITIVE"));

        assertThat(stripped(header)).containsExactly("PROPERTIES 3");
    }

    @Test
    void recordsNothingWhereNothingWasDropped() {
        assertThat(stripped(accepted(Map.of("EMX_MARKING", "OFFICIAL-SENSITIVE", "JMSXGroupID", "one"))))
                .isEmpty();
    }

    private static Header accepted(Map<String, String> properties) {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);
        COURT.send(
                "court-order", COURT.seal().sealed(header, Orders.order("community-curfew-only", order)), properties);
        COURT.await(
                "receipt",
                one -> one.receipt().aboutMessage().orElse("").equals(header.messageId())
                        && one.receipt().status() == ReceiptStatus.ACCEPTED);
        return header;
    }

    private static List<String> stripped(Header header) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        String.class,
                        header.messageId());
    }
}
