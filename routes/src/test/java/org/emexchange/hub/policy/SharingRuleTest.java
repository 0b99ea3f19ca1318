package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

    private static void refuses(RefusalCode code, SharingRule.Asked asked) {
        refuses(SharingRules.COURT_ORDER_SHARING, code, asked);
    }

    static void refuses(SharingRule rule, RefusalCode code, SharingRule.Asked asked) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> rule.permit(asked))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static SharingRule.Asked asked(
            PartyRole sender, PartyRole recipient, CaseKind kind, String purpose, String power, String agreement) {
        return new SharingRule.Asked(party(sender), party(recipient), kind, purpose, power, agreement);
    }

    static SharingRule.Asked with(Set<Ground> grounds, SharingRule.Asked asked) {
        return new SharingRule.Asked(
                asked.sender(),
                asked.recipient(),
                asked.kind(),
                asked.purpose(),
                asked.power(),
                asked.agreement(),
                grounds);
    }

    static Party party(PartyRole role) {
        String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".one";
        return new Party(new PartyId(id), role, Set.of(Party.Door.JMS));
    }
}
