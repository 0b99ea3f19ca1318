package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.count;

import org.emexchange.app.hub.TestParty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is so of each copy of each flow, beside the duties of taking its messages in. */
abstract class CopyDuties extends StandardDuties {
    abstract String flow();

    abstract TestParty recipient();

    /** What comes to the recipient of the message that was sent. */
    abstract TestParty.Arrived copy();

    @Test
    @DutyOf("*.record.#")
    @Tag("ISP-3.1")
    void recordsTheShare() {
        leave(sealed(sending.header()));

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                        copy().opening().header().messageId(),
                        sending.party().id(),
                        recipient().id()))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.#.restore")
    void sendsNothingThatWasChangedInTheOutbox() {
        leave(sealed(sending.header()));

        DeliveryDutiesIT.isNotSentWhenChanged(recipient(), flow(), copy());
    }
}
