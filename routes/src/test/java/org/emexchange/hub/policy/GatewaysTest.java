package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision table, whose answers were worked out by hand from the Code of Practice and the policy framework. */
@Tag("COP-23")
@Tag("COP-24")
@Tag("COP-25")
@Tag("COP-26")
class GatewaysTest {
    private static final String RULE =
            "G-X,COMMON_LAW,MOJ_EM,POLICE,ANY,ANY,ORDER,SAFEGUARDING,DECISION_GRANTED,COP 26,a reading";

    static List<GatewayCase> cases() {
        return GatewayCase.all();
    }

    static Stream<GatewayRule> rules() {
        return Gateways.reviewed().rules().stream();
    }

    @Test
    void hasAtLeastThreeHundredCases() {
        assertThat(cases().stream().map(GatewayCase::question).distinct()).hasSizeGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheSourcesSay(GatewayCase expected) {
        Verdict verdict = Gateways.reviewed().ask(expected.question());

        assertThat(verdict)
                .isEqualTo(
                        expected.permits()
                                ? new Verdict.Permitted(expected.rule())
                                : new Verdict.Refused(verdict.rule(), Obstacle.valueOf(expected.reason())));
    }

    /** The refusal's sender is to look at that rule, and not at the first of its power. */
    @ParameterizedTest
    @CsvSource({
        "HMCTS, EMC, BAIL, MONITOR_COMPLIANCE, ORDER, OMA_2007_S14, G-14-3",
        "PRISONS, EMC, BAIL, PRISONS_AND_PRISONERS, ORDER, OMA_2007_S14, G-14-2",
        "PROBATION, EMC, CIVIL, PROBATION_PURPOSES, ORDER, OMA_2007_S14, G-14-1",
        "HMCTS, POLICE, CONVICTED, MONITOR_COMPLIANCE, ORDER, COURT_DIRECTION, G-CD-3",
        "EMC, THIRD_PARTY, BAIL, LEGAL_PROCEEDINGS, LOCATION, CONSENT, G-CO-2"
    })
    void namesTheRuleThatComesNearest(
            PartyRole from,
            PartyRole to,
            CaseKind kind,
            Purpose purpose,
            DataCategory category,
            Power power,
            String rule) {
        Verdict verdict = Gateways.reviewed()
                .ask(new Question(Body.usual(from), Body.usual(to), kind, category, purpose, power, Set.of()));

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAPermitAndARefusalOfEachRuleThatDifferInOneFact(GatewayRule rule) {
        List<GatewayCase> ofRule =
                cases().stream().filter(one -> one.rule().equals(rule.id())).toList();
        List<GatewayCase> permits = ofRule.stream().filter(GatewayCase::permits).toList();

        assertThat(ofRule)
                .filteredOn(one -> !one.permits())
                .anySatisfy(refused -> assertThat(permits)
                        .anySatisfy(permitted ->
                                assertThat(refused.distance(permitted)).isEqualTo(1)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWithoutAnyOneOfARulesGroundsInTheCases(GatewayRule rule) {
        List<GatewayCase> ofRule =
                cases().stream().filter(one -> one.rule().equals(rule.id())).toList();

        assertThat(rule.grounds())
                .allSatisfy(ground -> assertThat(ofRule)
                        .filteredOn(one ->
                                !one.permits() && !one.question().grounds().contains(ground))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOJ_EM=MINISTRY",
                "COMMON_LAW=CUSTOM",
                "ORDER=GOSSIP",
                "SAFEGUARDING=CURIOSITY",
                "DECISION_GRANTED=HOPE",
                "DECISION_GRANTED=DECISION_AWAITED",
                "ANY,ANY=A>,ANY",
                "ANY,ANY=AB,ANY",
                "ANY,ANY=ANY,CHARGED",
                "MOJ_EM=MOJ_EM|MOJ_EM",
                "a reading= "
            })
    void readsNoTableWithACellThatIsNotKnown(String change) {
        String[] parts = change.split("=", 2);
        List<String[]> rows = rows();
        rows.add(RULE.replaceFirst(parts[0], parts[1]).split(",", -1));

        assertThatThrownBy(() -> Gateways.of(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsNoTableWithTwoRulesOfOneId() {
        List<String[]> rows = rows();
        rows.add(RULE.split(",", -1));
        assertThat(Gateways.of(rows).rules()).hasSizeGreaterThan(30);
        rows.add(RULE.split(",", -1));

        assertThatThrownBy(() -> Gateways.of(rows)).hasMessage("two gateways of one id");
    }

    @Test
    void readsNoTableThatSaysNothingOfAPower() {
        List<String[]> rows = rows();
        rows.removeIf(row -> row[1].equals("CONSENT"));

        assertThatThrownBy(() -> Gateways.of(rows)).hasMessage("no gateway says what CONSENT carries");
    }

    @Test
    void readsNoTableWithACellTooFew() {
        assertThatThrownBy(() -> PolicyTable.rows("t", "a,b", Stream.of("a,b", "1")))
                .hasMessage("t: not 2 cells: 1");
        assertThatThrownBy(() -> PolicyTable.rows("t", "a,b", Stream.of("b,a", "1,2")))
                .hasMessage("t: the headings are not a,b");
    }

    private static List<String[]> rows() {
        return new ArrayList<>(PolicyTable.rows(
                "/policy/gateways.csv",
                "rule,power,senders,recipients,lists,subjects,categories,purposes,grounds,source,reading"));
    }
}
