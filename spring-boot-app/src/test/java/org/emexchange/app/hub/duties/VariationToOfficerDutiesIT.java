package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;

import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X03 of the casework section, as the supervising unit gets it: at the broker, or in its mailbox. */
@DutiesOf(value = "licence-variation", copy = "supervising-officer")
class VariationToOfficerDutiesIT extends CaseDuties {
    private static final String UNIT = "probation.york-pdu";

    @Override
    CaseMessage message() {
        return CaseMessage.LICENCE_VARIATION;
    }

    @Override
    TestParty sender() {
        return HUB.party("ppcs.casework");
    }

    @Override
    TestParty recipient() {
        return PROBATION;
    }

    @Override
    String order() {
        return Carried.licenceOfPpcs();
    }

    @Override
    String example() {
        return "zone-amended";
    }

    @Test
    @DutyOf("deliver.*.#.mail.send")
    @Tag("COP-35")
    void mailsAUnitThatHasNoOtherDoor() {
        assertThat(mailed().text()).contains("To disclose any new relationship to the officer.");
    }

    @Test
    @DutyOf("deliver.*.#.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(UNIT), mailed());
    }

    private TestMailbox.Mail mailed() {
        String order = Carried.licenceOfPpcs(UNIT);
        leave(sender().seal()
                .sealed(message().header(sender().id(), order), message().payload(example(), order)));
        return HUB.mailbox(UNIT)
                .await(one -> one.text().contains(order) && one.text().contains("<LicenceVariationCopy"));
    }
}
