package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.util.Objects;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the messages about a running order lead to, over the real doors. */
class CaseworkIT {
    private static final TestParty HULL = HUB.party("probation.hull-pdu");

    /** The case goes to Hull: from then on Hull speaks for it, and Leeds does no more. */
    @Test
    @Tag("PI-3.11")
    @Tag("PI-3.13")
    @Tag("COP-28")
    void handsAnOrderOverWithItsTransfer() {
        String order = Carried.community(PROBATION.id());
        Header header = CaseMessage.MANAGEMENT_CHANGE.header(HULL.id(), order);
        byte[] received = CaseMessage.MANAGEMENT_CHANGE.payload("transfer-received", order);
        assertThat(sent(HULL, CaseMessage.MANAGEMENT_CHANGE, header, received)).isEqualTo("EMX-6030");

        assertThat(told(PROBATION, CaseMessage.MANAGEMENT_CHANGE, "transfer", order))
                .contains("<ToRegion>Yorkshire and the Humber<", "<Party>probation.hull-pdu<");
        assertThat(told(HULL, CaseMessage.MANAGEMENT_CHANGE, "transfer-received", order))
                .contains("<Region>Yorkshire and the Humber<", "<Name>Dilwyn Achterberg<", "<NoRelevantRiskKnown>");

        Header late = Change.sequence(CaseMessage.MANAGEMENT_CHANGE.header(PROBATION.id(), order), 2);
        byte[] change = CaseMessage.MANAGEMENT_CHANGE.payload("arrangements-changed", order);
        assertThat(sent(PROBATION, CaseMessage.MANAGEMENT_CHANGE, late, change)).isEqualTo("EMX-6030");
    }

    @Test
    @Tag("PI-3.12")
    void tellsTheContractorInWhichWayTheRiskHasRisen() {
        String order = Carried.community(PROBATION.id());

        assertThat(told(PROBATION, CaseMessage.MANAGEMENT_CHANGE, "risk-escalation", order))
                .contains("Threats to visiting staff", "<Ground>STRICTLY_NECESSARY<", "<Party>probation.hull-pdu<")
                .doesNotContain("X234567");
    }

    @Test
    @Tag("PI-3.8")
    void takesInvitationReplyOutcomeAndActionOfAMeeting() {
        String order = Carried.sentence("suspended-sentence-aamr");
        assertThat(told(PROBATION, CaseMessage.MAPPA_NOTICE, "invitation", order))
                .contains("<ReplyBy>2026-11-30T17:00:00Z<");
        assertThat(told(CONTRACTOR, CaseMessage.MAPPA_REPLY, "not-attending", order))
                .contains("Two late returns in October");

        byte[] outcome = CaseMessage.MAPPA_NOTICE.payload("outcome", order);
        Header second = Change.sequence(CaseMessage.MAPPA_NOTICE.header(PROBATION.id(), order), 2);
        assertThat(sent(PROBATION, CaseMessage.MAPPA_NOTICE, second, outcome)).isEqualTo("ACCEPTED");
        assertThat(CONTRACTOR.await("mappa-notice", about(order)).opening().text())
                .contains("Visits in pairs only", "<ActionId>A3<");
    }

    /** The one that says so goes before all else; the other one in its turn. */
    @Test
    @Tag("PI-3.9")
    void putsDangerThatTheContractorHasSeenFirst() {
        String order = Carried.sentence("suspended-sentence-aamr");
        String other = Carried.sentence("suspended-sentence-aamr");

        assertThat(told(CONTRACTOR, CaseMessage.RISK_INFORMATION, "immediate", order))
                .contains("would not see the weekend out", "<RiskTo>CHILD<")
                .doesNotContain("Percival Stagg");
        told(CONTRACTOR, CaseMessage.RISK_INFORMATION, "dog-and-threat", other);

        assertThat(count("SELECT count(*) FROM outbox WHERE urgent AND message_id = ?", copyOf(order)))
                .isOne();
        assertThat(count("SELECT count(*) FROM outbox WHERE NOT urgent AND message_id = ?", copyOf(other)))
                .isOne();
    }

    @Test
    @Tag("PI-3.15")
    @Tag("PI-3.16")
    @Tag("PI-3.17")
    void tellsTheContractorOfLetterDecisionAndOutcomeInTheirOrder() {
        String order = Carried.community(PROBATION.id());
        send(PROBATION, CaseMessage.ENFORCEMENT_OUTCOME, "warrant", order, 3);
        send(PROBATION, CaseMessage.BREACH_DECISION, "proceed", order, 2);
        send(PROBATION, CaseMessage.BREACH_DECISION, "letter-sent", order, 1);

        assertThat(CONTRACTOR.await("breach-decision", about(order)).opening().text())
                .contains("<SentOn>2026-11-23<", "<TriggerAt>2026-11-20T21:15:00Z<");
        assertThat(CONTRACTOR.await("breach-decision", about(order)).opening().text())
                .contains("<HearingSetAt>2026-12-02T14:30:00Z<", "<WitnessWanted>", "The curfew record");
        assertThat(CONTRACTOR
                        .await("enforcement-outcome", about(order))
                        .opening()
                        .text())
                .contains("<IssuedOn>2026-12-17<", "<Bail>false<");
    }

    @Test
    @Tag("PI-3.16")
    void tellsTheContractorThatABreachDoesNotGoToCourt() {
        String order = Carried.community(PROBATION.id());

        assertThat(told(PROBATION, CaseMessage.BREACH_DECISION, "not-proceed", order))
                .contains("A hospital letter was accepted.");
    }

    /** Of a curfew alone the contractor is the officer: the court is told, and probation is not (PI-1.3). */
    @Test
    @Tag("PI-1.3")
    @Tag("COP-22")
    void tellsTheSenderAloneWhereTheContractorIsTheOfficer() {
        String order = Carried.sentence("community-curfew-only");
        Header header = CaseMessage.FITTING_STATUS.header(CONTRACTOR.id(), order);
        byte[] octets = CONTRACTOR.seal().sealed(header, CaseMessage.FITTING_STATUS.payload("not-fitted", order));
        CONTRACTOR.send("fitting-status", octets);

        Receipt receipt = fate(CONTRACTOR, octets);
        assertThat(receipt.findings().stream().map(FindingNote::number)).containsExactly("EMF-501");
        assertThat(COURT.await("fitting-status", about(order)).opening().text())
                .contains("<Reason>NO_ACCESS<")
                .doesNotContain("through the door");
    }

    /** Free words may tell of offences: a local authority's team gets them only where they must be known at once. */
    @Test
    @Tag("ISP-3.2")
    @Tag("PI-3.9")
    void keepsFreeWordsFromAYouthTeamUnlessThereIsDanger() {
        assertThat(toTheTeam("dog-and-threat"))
                .contains("<RiskTo>STAFF<", "Field desk")
                .doesNotContain("large dog");
        assertThat(toTheTeam("immediate")).contains("would not see the weekend out");
    }

    /** A force enforces it, whom this interchange does not serve: nobody would learn of it. */
    @Test
    @Tag("COP-28")
    void refusesWhatWouldReachNobody() {
        String order = Carried.bail();
        Header header = Change.ground(
                CaseMessage.RISK_INFORMATION.header(CONTRACTOR.id(), order), "PROCESSOR_INSTRUCTION", "EMX-ISA-016");

        assertThat(sent(
                        CONTRACTOR,
                        CaseMessage.RISK_INFORMATION,
                        header,
                        CaseMessage.RISK_INFORMATION.payload("immediate", order)))
                .isEqualTo("EMX-6034");
    }

    private static String toTheTeam(String example) {
        TestMailbox team = HUB.mailbox("yot.leeds");
        String order = Carried.sentence("youth-rehabilitation");
        team.await(one -> one.text().contains(order));
        Header header = Change.ground(
                CaseMessage.RISK_INFORMATION.header(CONTRACTOR.id(), order), "PROCESSOR_INSTRUCTION", "EMX-ISA-016");
        CONTRACTOR.send(
                "risk-information",
                CONTRACTOR.seal().sealed(header, CaseMessage.RISK_INFORMATION.payload(example, order)));
        return team.await(one -> one.text().contains(order) && one.text().contains("RiskInformationCopy"))
                .text();
    }

    /** A receipt's word on it. */
    private static String sent(TestParty party, CaseMessage message, Header header, byte[] payload) {
        byte[] octets = party.seal().sealed(header, payload);
        party.send(message.flow(), octets);
        return Dealing.verdict(party, octets);
    }

    private static void send(TestParty party, CaseMessage message, String example, String order, long sequence) {
        Header header = Change.sequence(message.header(party.id(), order), sequence);
        party.send(message.flow(), party.seal().sealed(header, message.payload(example, order)));
    }

    /** The copy that follows. */
    private static String told(TestParty party, CaseMessage message, String example, String order) {
        send(party, message, example, order, 1);
        TestParty recipient = message.isFromContractor() ? PROBATION : CONTRACTOR;
        return recipient.await(message.flow(), about(order)).opening().text();
    }

    private static String copyOf(String order) {
        return Objects.requireNonNull(HUB.database()
                .queryForObject(
                        "SELECT message_id FROM audit_leaf WHERE kind = 'SHARE' AND interchange = 'X14' AND order_pseudonym = ?",
                        String.class,
                        HUB.bean(Pseudonym.class).of(order)));
    }
}
