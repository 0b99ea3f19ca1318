package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X09 that is about a recipient's copy, over the real doors. */
class ViolationCopiesIT {
    private static final TestParty FORCE = HUB.party("police.west-yorkshire");
    private static final TestParty PPCS = HUB.party("ppcs.casework");
    private static final TestMailbox CUMBRIA = HUB.mailbox("police.cumbria");
    private static final TestMailbox YOT = HUB.mailbox("yot.leeds");

    @Test
    @DutyOf("violation.authorise.responsible-officer")
    @Tag("COP-15")
    @Tag("COP-23")
    void tellsNoOfficerForAnotherPurpose() {
        String order = Carried.sentence("suspended-sentence-aamr");
        Header asked = Change.purpose(Violations.header(CONTRACTOR.id(), order), "RESPOND_TO_ENQUIRIES");

        assertThat(send(asked, "curfew-absence", order)).isEqualTo("EMX-6002");
    }

    @Test
    @DutyOf({
        "violation.translate.responsible-officer",
        "violation.seal.responsible-officer",
        "deliver.violation.responsible-officer.send"
    })
    @Tag("PI-3.14")
    @Tag("COP-28")
    @Tag("COP-35")
    void givesTheOfficerItsCopy() {
        PartySeal.Opening copy = toOfficer().opening();

        assertThat(copy.header().receiver()).hasToString(PROBATION.id());
        assertThat(copy.header().agreement()).isEqualTo("EMX-ISA-020");
        assertThat(copy.text())
                .contains("<For>RESPONSIBLE_OFFICER<", "Says that he was at hospital", "X448812")
                .doesNotContain("StandingDecision");
    }

    @Test
    @DutyOf("violation.record.responsible-officer")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheOfficer() {
        assertThat(shares(toOfficer(), PROBATION)).isOne();
    }

    @Test
    @DutyOf("deliver.violation.responsible-officer.restore")
    void sendsTheOfficerNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(PROBATION, "violation", toOfficer());
    }

    /** The young person's officer is in the youth offending team, which the contractor's controller tells. */
    @Test
    @DutyOf("deliver.violation.responsible-officer.mail.send")
    @Tag("PI-3.14")
    @Tag("COP-28")
    void mailsAYouthOffendingTeamItsCopy() {
        assertThat(youthMail().text()).contains("<For>RESPONSIBLE_OFFICER<", ">EMX-ISA-021<");
    }

    @Test
    @DutyOf("deliver.violation.responsible-officer.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(YOT, youthMail());
    }

    /** From one list B body to another: section 14 can never carry it. */
    @Test
    @DutyOf("violation.authorise.responsible-agency")
    @Tag("COP-24")
    @Tag("COP-60")
    void tellsNoForceUnderSectionFourteen() {
        String order = Carried.bail();

        assertThat(send(Violations.header(CONTRACTOR.id(), order), "curfew-absence", order))
                .isEqualTo("EMX-6011");
    }

    @Test
    @DutyOf({
        "violation.translate.responsible-agency",
        "violation.seal.responsible-agency",
        "deliver.violation.responsible-agency.send"
    })
    @Tag("COP-28")
    @Tag("COP-60")
    void givesTheForceItsCopyOnTheStandingDecision() {
        PartySeal.Opening copy = toForce().opening();

        assertThat(copy.header().power()).isEqualTo("STANDING_DECISION");
        assertThat(copy.text())
                .contains("<For>POLICE<", "<Reference>MOJ-SD-2025-07<")
                .doesNotContain("hospital", "X448812", "Aldermaston");
    }

    @Test
    @DutyOf("violation.record.responsible-agency")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheForce() {
        assertThat(shares(toForce(), FORCE)).isOne();
    }

    @Test
    @DutyOf("deliver.violation.responsible-agency.restore")
    void sendsTheForceNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(FORCE, "violation", toForce());
    }

    /** A force that has no door but mail enforces orders too. */
    @Test
    @DutyOf("deliver.violation.responsible-agency.mail.send")
    @Tag("COP-28")
    void mailsAForceItsCopy() {
        assertThat(forceMail().text()).contains("<For>POLICE<", ">EMX-ISA-022<");
    }

    @Test
    @DutyOf("deliver.violation.responsible-agency.mail.restore")
    void mailsAForceNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(CUMBRIA, forceMail());
    }

    @Test
    @DutyOf({
        "violation.authorise.licence-casework",
        "violation.translate.licence-casework",
        "violation.seal.licence-casework",
        "deliver.violation.licence-casework.send"
    })
    @Tag("COP-23")
    @Tag("COP-28")
    void givesPpcsItsCopyOfALicenceThatItManages() {
        PartySeal.Opening copy = toPpcs().opening();

        assertThat(copy.header().agreement()).isEqualTo("EMX-ISA-020");
        assertThat(copy.text()).contains("<For>PPCS<", "A8812FV").doesNotContain("2009/0331276T");
    }

    @Test
    @DutyOf("violation.record.licence-casework")
    @Tag("ISP-3.1")
    void recordsTheShareWithPpcs() {
        assertThat(shares(toPpcs(), PPCS)).isOne();
    }

    @Test
    @DutyOf("deliver.violation.licence-casework.restore")
    void sendsPpcsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(PPCS, "violation", toPpcs());
    }

    private static TestParty.Arrived toOfficer() {
        String order = Carried.sentence("suspended-sentence-aamr");
        send(Violations.header(CONTRACTOR.id(), order), "curfew-absence", order);
        return PROBATION.await("violation", about(order));
    }

    private static TestParty.Arrived toForce() {
        String order = Carried.bail();
        send(Violations.toTheForce(CONTRACTOR.id(), order), "curfew-absence", order);
        return FORCE.await("violation", about(order));
    }

    private static TestParty.Arrived toPpcs() {
        String release = Carried.licenceOfPpcs();
        send(Violations.header(CONTRACTOR.id(), release), "zone-entry", release);
        return PPCS.await("violation", about(release));
    }

    private static TestMailbox.Mail youthMail() {
        String order = Carried.sentence("youth-rehabilitation");
        YOT.await(one -> one.text().contains(order));
        Header header = Violations.header(CONTRACTOR.id(), order, "PROCESSOR_INSTRUCTION", "EMX-ISA-021");
        send(header, "curfew-absence", order);
        return YOT.await(one -> one.text().contains(order));
    }

    private static TestMailbox.Mail forceMail() {
        String order = Carried.bail("police.cumbria");
        CUMBRIA.await(one -> one.text().contains(order));
        send(Violations.toTheForce(CONTRACTOR.id(), order), "curfew-absence", order);
        return CUMBRIA.await(one -> one.text().contains(order));
    }

    private static String send(Header header, String example, String order) {
        byte[] octets = CONTRACTOR.seal().sealed(header, Violations.violation(example, order));
        CONTRACTOR.send("violation", octets);
        return verdict(CONTRACTOR, octets);
    }

    private static long shares(TestParty.Arrived copy, TestParty recipient) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                copy.opening().header().messageId(),
                CONTRACTOR.id(),
                recipient.id());
    }
}
