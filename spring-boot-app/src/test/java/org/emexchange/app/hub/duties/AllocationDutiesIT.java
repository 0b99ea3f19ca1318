package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X23, over the real door. */
class AllocationDutiesIT {
    private final String order = Carried.community(PROBATION.id());
    private final Header header = Allocations.header(PROBATION.id(), order);
    private final byte[] payload = Allocations.allocation("allocated", order);

    @Test
    @DutyOf("allocation.open")
    void takesNoAllocationInClear() {
        assertThat(sent(PROBATION.seal().signed(header, payload))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("allocation.verify")
    void takesNoAllocationThatAnotherUnitSigned() {
        byte[] signed = HUB.party("probation.hull-pdu").seal().signed(header, payload);

        assertThat(sent(PROBATION.seal().encrypted(signed))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("allocation.recognise")
    void sharesAnAllocationOnceThatComesTwice() {
        byte[] sealed = sealed(header, payload);
        assertThat(sent(sealed)).isEqualTo("ACCEPTED");
        PROBATION.send("allocation", sealed);

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DUPLICATE' AND message_id = ?",
                        header.messageId()),
                1L);
    }

    @Test
    @DutyOf("allocation.mark")
    @Tag("COP-36")
    void takesNoAllocationWithoutAClassification() {
        assertThat(sent(sealed(Change.marking(header, Optional.empty()), payload)))
                .isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("allocation.read")
    void takesNoAllocationOutsideItsSchema() {
        byte[] changed = new String(payload, StandardCharsets.UTF_8)
                .replace("2026-11-17T10:42:00Z", "yesterday")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(sent(sealed(header, changed))).isEqualTo("EMX-5001");
    }

    @Test
    @DutyOf("allocation.admit")
    void deliversAnOrdersAllocationsInTheirSequence() {
        Header second = Change.sequence(Allocations.header(PROBATION.id(), order), 2);
        PROBATION.send("allocation", sealed(second, payload));
        PROBATION.send("allocation", sealed(header, payload));

        assertThat(copy().opening().header().sequence()).hasValue(1);
        assertThat(copy().opening().header().sequence()).hasValue(2);
    }

    @Test
    @DutyOf("allocation.authorise.em-contractor")
    @Tag("COP-15")
    @Tag("COP-23")
    void sharesNothingWithTheContractorForAnotherPurpose() {
        assertThat(sent(sealed(Change.purpose(header, "RESPOND_TO_ENQUIRIES"), payload)))
                .isEqualTo("EMX-6002");
    }

    /** The officer's name and ways to reach them, and since when; not the case number, nor who allocated the case. */
    @Test
    @DutyOf("allocation.translate.em-contractor")
    @Tag("PI-3.3")
    @Tag("PI-3.6")
    @Tag("PI-3.7")
    @Tag("COP-17")
    void givesTheContractorTheOfficersContacts() {
        PROBATION.send("allocation", sealed(header, payload));

        assertThat(copy().opening().text())
                .contains(
                        "urn:emexchange:contractor-allocation:1",
                        "<AllocatedAt>2026-11-17T10:42:00Z</AllocatedAt>",
                        "<Name>Marianne Oakhurst</Name>",
                        "<Phone>0113 496 0123</Phone>",
                        "<Mailbox>leeds-pdu@probation.example</Mailbox>")
                .doesNotContain("X234567", "Langstroth");
    }

    @Test
    @DutyOf("allocation.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        PROBATION.send("allocation", sealed(header, payload));

        assertThat(count(
                        """
                        SELECT count(*) FROM audit_leaf
                        WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ? AND order_pseudonym = ?
                        """,
                        copy().opening().header().messageId(),
                        PROBATION.id(),
                        CONTRACTOR.id(),
                        HUB.bean(Pseudonym.class).of(order)))
                .isOne();
    }

    @Test
    @DutyOf({"allocation.seal.em-contractor", "deliver.allocation.em-contractor.send"})
    @Tag("COP-35")
    void sealsTheContractorsCopyForTheContractor() {
        PROBATION.send("allocation", sealed(header, payload));

        assertThat(copy().opening().header().receiver()).hasToString(CONTRACTOR.id());
    }

    @Test
    @DutyOf("allocation.deliver")
    void tellsProbationThatItsAllocationIsAccepted() {
        assertThat(sent(sealed(header, payload))).isEqualTo("ACCEPTED");
    }

    @Test
    @DutyOf("deliver.allocation.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        PROBATION.send("allocation", sealed(header, payload));

        DeliveryDutiesIT.isNotSentWhenChanged(CONTRACTOR, "allocation", copy());
    }

    private static byte[] sealed(Header header, byte[] payload) {
        return PROBATION.seal().sealed(header, payload);
    }

    private static String sent(byte[] octets) {
        PROBATION.send("allocation", octets);
        return verdict(PROBATION, octets);
    }

    private TestParty.Arrived copy() {
        return CONTRACTOR.await("allocation", about(order));
    }
}
