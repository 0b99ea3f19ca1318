package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.policy.SharingRuleTest.party;

import java.time.LocalDate;
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

/** What a local authority's team is given follows from what is recorded of that very team (ISP 3.2). */
@Tag("ISP-3.2")
class RecordedEntitlementTest {
    /** Each combination of the two kinds: what of the copy goes, and by which rules. */
    @ParameterizedTest
    @CsvSource({
        "CONVICTIONS|RISK, RISK|CONVICTIONS, G-14-3+G-14-9+G-14-5",
        "CONVICTIONS, SAFETY|CONVICTIONS, G-14-3+G-14-5",
        "RISK, RISK, G-14-3+G-14-9",
        "NONE, SAFETY, G-14-3"
    })
    void givesATeamWhatItsOwnRecordCovers(String recorded, String given, String gateways) {
        Permit permit = SharingRules.COURT_ORDER_SHARING.permit(asked(team(recorded)));

        EnumSet<DataCategory> detail = EnumSet.of(DataCategory.RISK, DataCategory.SAFETY, DataCategory.CONVICTIONS);
        detail.retainAll(permit.categories());
        assertThat(detail).isEqualTo(Choice.ofNamed(DataCategory.class, given));
        assertThat(permit.gateway()).isEqualTo(gateways);
    }

    /** Of a table that has no row without them. */
    @Test
    void refusesAndNamesWhatToHaveRecordedWhereNoRowHasLess() {
        SharingRow only = SharingRow.of(new String[] {
            "X99",
            "HMCTS",
            "YOT",
            "CONVICTED",
            "OMA_2007_S14",
            "MONITOR_COMPLIANCE",
            "EMX-ISA-002",
            "ORDER|RISK|CONVICTIONS",
            "ENTITLEMENT_RECORDED"
        });
        SharingRule rule = new SharingRule("X99", List.of(only));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> rule.permit(asked(team("CONVICTIONS"))))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.ENTITLEMENT_NOT_RECORDED);
                    assertThat(refused.places()).containsExactly("G-14-9", "yot.one RISK");
                });
        assertThat(rule.permit(asked(team("CONVICTIONS|RISK"))).gateway()).isEqualTo("G-14-3+G-14-9+G-14-5");
    }

    /** The table cannot vouch for it in a team's place. */
    @Test
    void takesNobodysWordForIt() {
        assertThat(Ground.ENTITLEMENT_RECORDED.origin()).isEqualTo(Ground.Origin.HUB);
    }

    @Test
    void knowsNoEntitlementToNothingOrToWhatNeedsNone() {
        assertThatThrownBy(() -> entitlement(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entitlement(Set.of(DataCategory.ALCOHOL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SharingRule.Asked asked(Party team) {
        return new SharingRule.Asked(
                party(PartyRole.HMCTS), team, CaseKind.CONVICTED, "MONITOR_COMPLIANCE", "OMA_2007_S14", "EMX-ISA-002");
    }

    private static Party team(String covers) {
        Party bare = party(PartyRole.YOT);
        Set<DataCategory> covered = Choice.ofNamed(DataCategory.class, covers);
        return new Party(
                bare.id(),
                bare.role(),
                bare.omaList(),
                bare.capacity(),
                bare.doors(),
                bare.mail(),
                covered.isEmpty() ? Optional.empty() : Optional.of(entitlement(covered)));
    }

    private static OffenceEntitlement entitlement(Set<DataCategory> covers) {
        return new OffenceEntitlement("ENT-1", "Somebody", LocalDate.of(2026, 11, 2), covers);
    }
}
