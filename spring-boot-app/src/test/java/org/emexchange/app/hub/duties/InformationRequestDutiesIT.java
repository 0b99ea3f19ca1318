package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.Map;
import java.util.Objects;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.hub.seal.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X12 on its way to the contractor. */
@DutiesOf("information-request")
class InformationRequestDutiesIT extends StandardDuties {
    private @Nullable Enquiring asked;

    @Override
    Sending ordinary() {
        Enquiring enquiry = Enquiring.ordinary();
        asked = enquiry;
        return new Sending(
                PROBATION, HUB.party("probation.hull-pdu"), "information-request", enquiry.header(), enquiry.payload());
    }

    private Enquiring enquiry() {
        return Objects.requireNonNull(asked);
    }

    /** Its requests are not numbered: what it does beside taking the id is to record what goes no further. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        PROBATION.send("information-request", sealed(sending.header()), Map.of("Shift", "night"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    @Test
    @DutyOf("*.authorise.em-contractor")
    @Tag("COP-28")
    @Tag("COP-23")
    void refusesAnEnquiryOfAUnitThatHasNoPartInTheOrder() {
        Enquiring others = Enquiring.about(enquiry().order(), "probation.hull-pdu", "curfew-records");

        assertThat(Dealing.verdict(HUB.party("probation.hull-pdu"), others.ask()))
                .isEqualTo("EMX-6030");
    }

    /** Neither the unit's reference nor its reasons. */
    @Test
    @DutyOf({"*.translate.em-contractor", "*.seal.em-contractor", "deliver.*.em-contractor.send"})
    @Tag("PI-3.10")
    @Tag("COP-17")
    void asksTheContractorNoMoreThanItNeeds() {
        enquiry().ask();

        Header copy = enquiry().share().opening().header();
        assertThat(copy.receiver()).hasToString(CONTRACTOR.id());
        assertThat(copy.standard()).isEqualTo("urn:emexchange:contractor-information-request:1");
        assertThat(copy.agreement()).isEqualTo("EMX-ISA-011");
    }

    @Test
    @DutyOf("*.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        enquiry().ask();

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                        enquiry().share().opening().header().messageId(),
                        PROBATION.id(),
                        CONTRACTOR.id()))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        enquiry().ask();

        DeliveryDutiesIT.isNotSentWhenChanged(
                CONTRACTOR, "information-request", enquiry().share());
    }
}
