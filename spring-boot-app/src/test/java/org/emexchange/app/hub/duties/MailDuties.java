package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.emexchange.app.hub.Terminal;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.RefusalNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same over a mailbox of the hub's: the sender is answered by mail, or where it is not proved, not at all. */
abstract class MailDuties extends StandardDuties {
    private final TestMailbox mailbox = HUB.mailbox(sending.party().id());
    private final long before = count("SELECT coalesce(max(number), 0) FROM audit_leaf");
    private String made = sending.header().messageId();

    /** At once: a mail that the hub fails on often enough is recognised too, when it is set aside. */
    @Test
    @Override
    @DutyOf("*.recognise")
    @Tag("ISP-3.1")
    void knowsWhatComesTwice() {
        try (Terminal terminal = new Terminal()) {
            super.knowsWhatComesTwice();

            assertThat(terminal.said()).doesNotContain("could not be processed");
        }
    }

    @Override
    byte[] sealed(Header header, byte[] payload) {
        made = header.messageId();
        byte[] xml = PartyMail.xml(header, payload);
        return mail(sealOf(sending.party()).signed(xml, xml));
    }

    @Override
    byte[] inClear() {
        byte[] xml = PartyMail.xml(sending.header(), sending.payload());
        byte[] signed = sealOf(sending.party()).signed(xml, xml);
        return PartyMail.mail(from(), address(), "MIME-Version: 1.0\r\n", signed);
    }

    @Override
    byte[] signedByAnother() {
        byte[] xml = PartyMail.xml(sending.header(), sending.payload());
        return mail(sealOf(sending.another()).signed(xml, xml));
    }

    private byte[] mail(byte[] signed) {
        return PartyMail.mail(from(), address(), "", sealOf(sending.party()).encrypted("enc", signed));
    }

    private static PartyMail sealOf(TestParty party) {
        return new PartyMail(HUB.pki(), new PartyId(party.id()));
    }

    private String from() {
        return HUB.address(sending.party().id());
    }

    private String address() {
        return HUB.ownMailbox(sending.door());
    }

    @Override
    void leave(byte[] octets) {
        HUB.submission(sending.party().id()).send(address(), octets);
    }

    /**
     * What the sender is told of the message that was made last: the server adds to a mail, so that its digest is not known
     * here. A refusal that is recorded and told to nobody counts as the number that a stranger is told at other doors.
     */
    @Override
    String told(byte[] octets) {
        Instant end = Instant.now().plus(TestParty.patience());
        while (Instant.now().isBefore(end)) {
            Optional<TestMailbox.Mail> receipt = mailbox.find(this::isReceipt, Duration.ofMillis(300));
            if (receipt.isPresent()) {
                Receipt told = TestMailbox.opened(receipt.get()).receipt();
                return told.refusal()
                        .map(RefusalNote::number)
                        .orElse(told.status().name());
            }
            if (isRefusedUntold()) {
                return "EMX-1000";
            }
        }
        throw new AssertionError("nothing became of it");
    }

    private boolean isReceipt(TestMailbox.Mail mail) {
        return mail.text().contains("<Receipt")
                && TestMailbox.opened(mail).receipt().aboutMessage().equals(Optional.of(made));
    }

    private boolean isRefusedUntold() {
        return count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND number > ? AND outcome LIKE 'EMX-2%'"
                                + " AND party = ?",
                        before, sending.party().id())
                > 0;
    }
}
