package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An allocation by secure mail, from a delivery unit that has no other door: to the contractor, and the answer back. */
@Tag("COP-35")
class MailIntakeIT {
    private static final TestHub HUB = TestHub.running();
    private static final String UNIT = "probation.york-pdu";

    private final String order = Carried.community(UNIT);
    private final Header header = Allocations.header(UNIT, order);

    @Test
    @Tag("PI-3.6")
    void bringsTheContractorAnAllocationThatCameByMail() {
        HUB.submission(UNIT).send(Allocations.MAILBOX, Allocations.mail(HUB, header, "allocated"));

        TestParty.Arrived copy = HUB.party("emc.order-intake")
                .await("allocation", one -> one.opening().header().order().equals(Optional.of(order)));
        assertThat(copy.opening().text())
                .contains("<Name>Marianne Oakhurst</Name>", "<Phone>0113 496 0123</Phone>")
                .doesNotContain("X234567", "Langstroth");
        assertThat(told()).isEqualTo(ReceiptStatus.ACCEPTED);
    }

    /** Sealed by openssl alone, as a unit's own mail gateway would. */
    @Test
    @Tag("COP-27")
    void takesAMailThatOpenSslSealed() throws Exception {
        byte[] xml = PartyMail.xml(header, Allocations.allocation("existing-officer", order));
        OpenSslMail openssl = new OpenSslMail(HUB.pki(), UNIT);

        HUB.submission(UNIT).send(Allocations.MAILBOX, openssl.sealed(PartyMail.part(xml), HUB.address(UNIT)));

        assertThat(HUB.party("emc.order-intake")
                        .await(
                                "allocation",
                                one -> one.opening().header().order().equals(Optional.of(order)))
                        .opening()
                        .text())
                .contains("<ExistingOfficer><NotifiedAt>2026-11-17T15:05:30Z</NotifiedAt></ExistingOfficer>");
    }

    /** What has been dealt with is not looked at again. */
    @Test
    void movesAMailThatWasTakenOutOfTheInbox() {
        bringsTheContractorAnAllocationThatCameByMail();

        assertThat(HUB.folder(Allocations.MAILBOX, "Processed")).isPositive();
        assertThat(HUB.emptied(Allocations.MAILBOX)).isTrue();
    }

    private ReceiptStatus told() {
        String text = HUB.mailbox(UNIT)
                .await(one -> one.text().contains(header.messageId()))
                .text();
        return text.contains(">ACCEPTED<") ? ReceiptStatus.ACCEPTED : ReceiptStatus.REFUSED;
    }
}
