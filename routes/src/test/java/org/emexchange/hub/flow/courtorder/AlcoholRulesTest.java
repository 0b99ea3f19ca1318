package org.emexchange.hub.flow.courtorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.flow.courtorder.Orders.alcohol;
import static org.emexchange.hub.flow.courtorder.Orders.alcoholOnly;
import static org.emexchange.hub.flow.courtorder.Orders.period;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.FittingStay;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlcoholRulesTest {
    private static final Period MONTH = period("2026-11-16T14:00:00Z", "2026-12-16T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // 1 June noon in London (11:00Z) + 120 days: 29 June, 31 July, 31 August, 29 September
        "2026-06-01T11:00:00Z, 2026-09-29T11:00:00Z, ''",
        "2026-06-01T11:00:00Z, 2026-09-29T11:01:00Z, AAMR_PERIOD_OVER",
        "2026-06-01T11:00:00Z, 2026-09-30T11:00:00Z, AAMR_PERIOD_OVER",
        // 1 October noon (11:00Z, summer time) + 120 days: 29 January noon (12:00Z)
        "2026-10-01T11:00:00Z, 2027-01-29T12:00:00Z, ''",
        "2026-10-01T11:00:00Z, 2027-01-29T12:01:00Z, AAMR_PERIOD_OVER"
    })
    @Tag("PI-5.4")
    void allows120Days(String start, String end, String code) {
        assertThat(codes(OrderType.SUSPENDED_SENTENCE, period(start, end), Optional.empty(), Optional.empty()))
                .isEqualTo(codesOf(code));
        assertThat(codes(OrderType.COMMUNITY, period(start, end), Optional.empty(), Optional.empty()))
                .isEqualTo(codesOf(code));
        assertThat(codes(OrderType.CIVIL, period(start, end), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T14:00:00Z, 2026-11-18T14:00:00Z, ''",
        "2026-11-16T14:00:00Z, 2026-11-18T14:00:01Z, FITTING_STAY_OVER",
        // over the night of 25 October 2026, when the clocks go back: noon (11:00Z) to 11:00 (11:00Z) is 48 hours
        "2026-10-24T11:00:00Z, 2026-10-26T11:00:00Z, ''",
        "2026-10-24T11:00:00Z, 2026-10-26T12:00:00Z, FITTING_STAY_OVER"
    })
    @Tag("PI-5.4")
    void allowsAStayOf48Hours(String from, String until, String code) {
        FittingStay stay = new FittingStay("home", Instant.parse(from), Instant.parse(until));
        assertThat(codes(OrderType.COMMUNITY, MONTH, Optional.of(stay), Optional.empty()))
                .isEqualTo(codesOf(code));
        assertThat(codes(OrderType.BAIL, MONTH, Optional.of(stay), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, ''", "15, ALCOHOL_DEPENDENCE", "40, ALCOHOL_DEPENDENCE"})
    @Tag("EPG-audit")
    void tellsOfAnAuditScoreOf15OrMore(int score, String code) {
        for (OrderType type : OrderType.values()) {
            assertThat(codes(type, MONTH, Optional.empty(), Optional.of(score))).isEqualTo(codesOf(code));
        }
    }

    @Test
    @Tag("EPG-audit")
    void findsNothingWhereTheScoreIsNotKnown() {
        assertThat(codes(OrderType.COMMUNITY, MONTH, Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private static List<FindingCode> codes(
            OrderType type, Period period, Optional<FittingStay> stay, Optional<Integer> score) {
        List<Finding> findings = CourtOrderFindings.of(Orders.of(type, alcoholOnly(alcohol(period, stay, score))));
        return Orders.codes(findings);
    }

    private static List<FindingCode> codesOf(String code) {
        return code.isEmpty() ? List.of() : List.of(FindingCode.valueOf(code));
    }
}
