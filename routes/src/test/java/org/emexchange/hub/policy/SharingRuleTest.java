package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.policy.PartyRole.POLICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingRuleTest {
    private static final String PURPOSE = "MONITOR_COMPLIANCE";

    /** By hand from the catalogue's "Which power carries which share" and the recipients of X01. */
    @ParameterizedTest
    @CsvSource({
        "HMCTS, EMC, CONVICTED, OMA_2007_S14, EMX-ISA-001",
        "HMCTS, EMC, BAIL, COURT_DIRECTION, EMX-ISA-001",
        "HMCTS, EMC, CIVIL, COURT_DIRECTION, EMX-ISA-001",
        "HMCTS, PROBATION, CONVICTED, OMA_2007_S14, EMX-ISA-001",
        "HMCTS, YOT, CONVICTED, OMA_2007_S14, EMX-ISA-002",
        "HMCTS, YOT, BAIL, COURT_DIRECTION, EMX-ISA-002",
        "HMCTS, POLICE, BAIL, COURT_DIRECTION, EMX-ISA-003",
        "HMCTS, POLICE, CIVIL, COURT_DIRECTION, EMX-ISA-003",
        "HOME_OFFICE, EMC, CIVIL, COURT_DIRECTION, EMX-ISA-004"
    })
    void permitsTheSharesOfACourtsOrder(
            PartyRole sender, PartyRole recipient, CaseKind kind, Power power, String agreement) {
        Permit permit = SharingRules.COURT_ORDER_SHARING.permit(
                asked(sender, recipient, kind, PURPOSE, power.name(), agreement));

        assertThat(permit.power()).isEqualTo(power);
        assertThat(permit.agreement()).isEqualTo(agreement);
        assertThat(permit.recipient()).isEqualTo(party(recipient).id());
    }

    /** By hand from the catalogue: the contractor is list B, and its records are the Ministry's. */
    @ParameterizedTest
    @CsvSource({
        "PROBATION, CONVICTED, OMA_2007_S14, EMX-ISA-020",
        "PPCS, CONVICTED, OMA_2007_S14, EMX-ISA-020",
        "YOT, CONVICTED, PROCESSOR_INSTRUCTION, EMX-ISA-021",
        "YOT, BAIL, PROCESSOR_INSTRUCTION, EMX-ISA-021",
        "PPCS, CONVICTED, PROCESSOR_INSTRUCTION, EMX-ISA-021",
        "POLICE, BAIL, STANDING_DECISION, EMX-ISA-022",
        "POLICE, CIVIL, STANDING_DECISION, EMX-ISA-022",
        "HOME_OFFICE, CIVIL, COURT_DIRECTION, EMX-ISA-023"
    })
    void permitsTheSharesOfAViolation(PartyRole recipient, CaseKind kind, Power power, String agreement) {
        Permit permit = SharingRules.VIOLATION_SHARING.permit(with(
                Set.of(Ground.STANDING_DECISION),
                asked(PartyRole.EMC, recipient, kind, PURPOSE, power.name(), agreement)));

        assertThat(permit.power()).isEqualTo(power);
        assertThat(permit.agreement()).isEqualTo(agreement);
    }

    @Test
    @Tag("COP-24")
    @Tag("COP-60")
    void carriesAViolationToAForceByTheStandingDecisionOnly() {
        for (Power power : Power.values()) {
            if (power != Power.STANDING_DECISION) {
                assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> SharingRules.VIOLATION_SHARING.permit(asked(
                                PartyRole.EMC, PartyRole.POLICE, CaseKind.BAIL, PURPOSE, power.name(), "EMX-ISA-022")))
                        .satisfies(refused -> assertThat(refused.code())
                                .isEqualTo(
                                        power == Power.OMA_2007_S14 ? RefusalCode.GATEWAY_LISTS : RefusalCode.POWER));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HMCTS, PROBATION, BAIL",
        "HMCTS, PROBATION, CIVIL",
        "HMCTS, POLICE, CONVICTED",
        "HMCTS, YOT, CIVIL",
        "HMCTS, PRISONS, CONVICTED",
        "HMCTS, THIRD_PARTY, CONVICTED",
        "HOME_OFFICE, EMC, CONVICTED",
        "HOME_OFFICE, POLICE, CIVIL",
        "POLICE, EMC, BAIL",
        "PROBATION, EMC, CONVICTED",
        "EMC, HMCTS, CONVICTED"
    })
    @Tag("COP-23")
    void refusesEveryShareThatHasNoRow(PartyRole sender, PartyRole recipient, CaseKind kind) {
        for (Power power : Power.values()) {
            refuses(RefusalCode.NO_RULE, asked(sender, recipient, kind, PURPOSE, power.name(), "EMX-ISA-001"));
        }
    }

    @Test
    @Tag("COP-24")
    void refusesSectionFourteenForBail() {
        refuses(
                RefusalCode.GATEWAY_CASE,
                asked(PartyRole.HMCTS, PartyRole.EMC, CaseKind.BAIL, PURPOSE, "OMA_2007_S14", "EMX-ISA-001"));
    }

    /** COP-60: without one in force, the row alone carries nothing. */
    @Test
    @Tag("COP-60")
    void carriesNoViolationToAForceOnceTheStandingDecisionHasLapsed() {
        refuses(
                SharingRules.VIOLATION_SHARING,
                RefusalCode.NO_STANDING_DECISION,
                asked(PartyRole.EMC, PartyRole.POLICE, CaseKind.BAIL, PURPOSE, "STANDING_DECISION", "EMX-ISA-022"));
    }

    /** COP-25: each of the four, one after the other. */
    @Test
    @Tag("COP-25")
    @Tag("COP-60")
    void carriesAForcesRequestOnceItIsReasonedAndGranted() {
        SharingRule.Asked bare =
                asked(POLICE, PartyRole.EMC, CaseKind.CIVIL, "OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3", "EMX-ISA-010");
        Set<Ground> reasons = Set.of(Ground.NECESSITY_STATED, Ground.PROPORTIONALITY_STATED);
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NECESSITY_NOT_STATED, bare);
        refuses(
                SharingRules.DATA_REQUEST_SHARING,
                RefusalCode.PROPORTIONALITY_NOT_STATED,
                with(Set.of(Ground.NECESSITY_STATED, Ground.DECISION_GRANTED), bare));
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NO_DECISION, with(reasons, bare));

        EnumSet<Ground> all = EnumSet.copyOf(reasons);
        all.add(Ground.DECISION_GRANTED);
        Permit permit = SharingRules.DATA_REQUEST_SHARING.permit(with(all, bare));

        assertThat(permit.gateway()).isEqualTo("G-36-1");
        assertThat(permit.agreement()).isEqualTo("EMX-ISA-010");
    }

    @Test
    @Tag("COP-60")
    void takesARequestInThatLacksTheDecisionAloneAndPermitsNothingOnIt() {
        SharingRule.Asked bare =
                asked(POLICE, PartyRole.EMC, CaseKind.CIVIL, "OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3", "EMX-ISA-010");
        SharingRule.Asked waiting =
                with(Set.of(Ground.NECESSITY_STATED, Ground.PROPORTIONALITY_STATED, Ground.DECISION_AWAITED), bare);

        assertThat(SharingRules.DATA_REQUEST_SHARING.awaiting(waiting)).isEqualTo("EMX-ISA-010");
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NO_DECISION, waiting);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SharingRules.DATA_REQUEST_SHARING.awaiting(
                        with(Set.of(Ground.NECESSITY_STATED, Ground.DECISION_AWAITED), bare)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(RefusalCode.PROPORTIONALITY_NOT_STATED));
    }

    /** ISP Annex A: a private prison is in list B. What it sends in its own name has no gateway to the contractor. */
    @Test
    @Tag("COP-24")
    void carriesAPrivatePrisonsReleaseForTheSecretaryOfStateAndNoQueryToIt() {
        Party prison = new Party(
                new PartyId("prison.private"), PartyRole.PRISONS, OmaList.B, Set.of(Party.Door.JMS), Optional.empty());
        SharingRule.Asked release = new SharingRule.Asked(
                prison, party(PartyRole.EMC), CaseKind.CONVICTED, PURPOSE, "OMA_2007_S14", "EMX-ISA-005");
        SharingRule.Asked query = new SharingRule.Asked(
                party(PartyRole.EMC), prison, CaseKind.CONVICTED, PURPOSE, "OMA_2007_S14", "EMX-ISA-024");

        assertThat(SharingRules.RELEASE_SHARING.permit(release).gateway()).isEqualTo("G-14-6");
        refuses(queries(), RefusalCode.GATEWAY_LISTS, query);
    }

    /** Nothing starts on a table with such a row. */
    @ParameterizedTest
    @CsvSource({
        "EMC, POLICE, BAIL, OMA_2007_S14, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "EMC, POLICE, BAIL, STANDING_DECISION, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "EMC, POLICE, BAIL, STANDING_DECISION, MONITOR_COMPLIANCE, RISK, STANDING_DECISION",
        "EMC, POLICE, ANY, STANDING_DECISION, MONITOR_COMPLIANCE, VIOLATION, STANDING_DECISION",
        "ANY, PROBATION, CONVICTED, OMA_2007_S14, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "HMCTS, YOT, CONVICTED, OMA_2007_S14, MONITOR_COMPLIANCE, ORDER|CONVICTIONS, NONE",
        "MOJ_EM, POLICE, ANY, COMMON_LAW, MONITOR_COMPLIANCE, VIOLATION, DECISION_GRANTED"
    })
    @Tag("COP-23")
    void takesNoRowThatNoGatewayCarries(
            String from, String to, String kind, String power, String purpose, String categories, String grounds) {
        SharingRow row =
                SharingRow.of(new String[] {"X99", from, to, kind, power, purpose, "EMX-ISA-099", categories, grounds});

        assertThatThrownBy(() -> new SharingRule("X99", List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("X99: no gateway carries");
    }

    @Test
    @Tag("COP-15")
    void refusesAPurposeOutsideTheRow() {
        refuses(
                RefusalCode.PURPOSE,
                asked(
                        PartyRole.HMCTS,
                        PartyRole.EMC,
                        CaseKind.CONVICTED,
                        "INFORM_AND_EVALUATE",
                        "OMA_2007_S14",
                        "EMX-ISA-001"));
    }

    @Test
    void refusesAPurposeThatIsNoneAtAll() {
        refuses(
                RefusalCode.PURPOSE,
                asked(PartyRole.HMCTS, PartyRole.EMC, CaseKind.CONVICTED, "CURIOSITY", "OMA_2007_S14", "EMX-ISA-001"));
    }

    @Test
    void refusesAnAgreementThatDoesNotCoverTheSender() {
        refuses(
                RefusalCode.AGREEMENT,
                asked(PartyRole.HMCTS, PartyRole.EMC, CaseKind.CONVICTED, PURPOSE, "OMA_2007_S14", "EMX-ISA-004"));
    }

    private static SharingRule queries() {
        return SharingRules.all().stream()
                .filter(rule -> rule.interchange().equals("X24"))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(RefusalCode code, SharingRule.Asked asked) {
        refuses(SharingRules.COURT_ORDER_SHARING, code, asked);
    }

    private static void refuses(SharingRule rule, RefusalCode code, SharingRule.Asked asked) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> rule.permit(asked))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static SharingRule.Asked asked(
            PartyRole sender, PartyRole recipient, CaseKind kind, String purpose, String power, String agreement) {
        return new SharingRule.Asked(party(sender), party(recipient), kind, purpose, power, agreement);
    }

    private static SharingRule.Asked with(Set<Ground> grounds, SharingRule.Asked asked) {
        return new SharingRule.Asked(
                asked.sender(),
                asked.recipient(),
                asked.kind(),
                asked.purpose(),
                asked.power(),
                asked.agreement(),
                grounds);
    }

    private static Party party(PartyRole role) {
        String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".one";
        return new Party(new PartyId(id), role, Set.of(Party.Door.JMS));
    }
}
