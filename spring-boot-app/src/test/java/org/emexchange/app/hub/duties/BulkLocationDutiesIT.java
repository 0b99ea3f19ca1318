package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.BulkTransfer;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of bulk location data, over the real folders. */
@DutiesOf("bulk-location")
class BulkLocationDutiesIT extends StandardDuties {
    private final BulkTransfer transfer = BulkTransfer.of(sending.header(), sending.payload());

    @Override
    Sending ordinary() {
        BulkTransfer ordinary = BulkTransfer.granted(2);
        return new Sending(CONTRACTOR, PROBATION, BulkTransfer.DOOR, ordinary.header(), ordinary.part(1));
    }

    @Override
    void leave(byte[] octets) {
        HUB.folder(CONTRACTOR.id()).drop(BulkTransfer.DOOR, octets);
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), UTF_8)
                .replace(",GPS</Fixes>", ",GUESS</Fixes>")
                .getBytes(UTF_8);
        return new Senseless(CONTRACTOR.seal().sealed(sending.header(), changed), "EMX-5001");
    }

    /** One that waits: of any other, the store itself would notice. */
    @Test
    @Override
    @DutyOf("*.recognise")
    @Tag("ISP-3.1")
    void knowsWhatComesTwice() {
        Header header = transfer.header();
        byte[] second = CONTRACTOR.seal().sealed(header, transfer.part(2));
        assertThat(sent(second)).isEqualTo("HELD");
        leave(second);

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DUPLICATE' AND message_id = ?",
                        header.messageId()),
                1L);
    }

    /** The second part before the first. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-28")
    void letsAMessageThatCameEarlyWait() {
        byte[] second = CONTRACTOR.seal().sealed(transfer.header(), transfer.part(2));

        assertThat(sent(second)).isEqualTo("HELD");
    }

    @Test
    @DutyOf({
        "*.authorise.requester",
        "*.translate.requester",
        "*.seal.requester",
        "deliver.*.requester.bulk-location.send"
    })
    @Tag("COP-18")
    @Tag("COP-31")
    void givesTheForceWhatWasGrantedUnderItsPower() {
        leave(sealed(sending.header()));

        PartySeal.Opening given = given();
        assertThat(given.header().standard()).isEqualTo("urn:emexchange:bulk-disclosure:1");
        assertThat(given.header().power()).isEqualTo("DPA_2018_S36_3");
        assertThat(given.header().receiver()).hasToString(POLICE.id());
        assertThat(given.text()).contains("<ForPurpose>").doesNotContain("53.8190000");
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheForce() {
        leave(sealed(sending.header()));

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                        given().header().messageId(),
                        CONTRACTOR.id(),
                        POLICE.id()))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.requester.bulk-location.restore")
    @Tag("COP-35")
    void leavesTheForceNothingThatWasChangedInTheOutbox() {
        leave(sealed(sending.header()));
        Header header = given().header();

        DeliveryDutiesIT.isNotSentWhenChanged(
                header.messageId(), () -> another(header.messageId(), Duration.ofMillis(1_500)));
    }

    private PartySeal.Opening given() {
        return transfer.given(1).get(0);
    }

    /** The same copy once more. */
    private Optional<PartySeal.Opening> another(String messageId, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            var found = transfer.given().stream()
                    .filter(one -> one.header().messageId().equals(messageId))
                    .toList();
            if (found.size() > 1) {
                return Optional.of(found.get(1));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return Optional.empty();
    }
}
