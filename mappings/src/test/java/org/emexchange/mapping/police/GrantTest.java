package org.emexchange.mapping.police;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COP-60")
class GrantTest {
    private static final DataRequest REQUEST = Requests.routine();
    private static final DataScope ASKED = REQUEST.scope();

    @Test
    void grantsWhatWasAsked() {
        Grant grant = Grant.of(REQUEST, Requests.SOURCE, Requests.granted(DecisionOutcome.GRANTED, ASKED));
        assertThat(grant.scope()).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-14T17:59:59Z, 2026-11-15T03:00:00Z", "2026-11-14T18:00:00Z, 2026-11-15T03:00:01Z"})
    void grantsNoLongerPeriodThanAsked(Instant from, Instant to) {
        isNoGrant(DecisionOutcome.GRANTED_IN_PART, new DataScope(from, to, ASKED.areas(), ASKED.categories()));
    }

    @Test
    void grantsNoWiderAreaThanAsked() {
        isNoGrant(DecisionOutcome.GRANTED_IN_PART, scope(List.of(), ASKED.categories()));
        Area elsewhere = new Circle(GridPoint.of("429500", "433000"), 1);
        isNoGrant(DecisionOutcome.GRANTED_IN_PART, scope(List.of(elsewhere), ASKED.categories()));
    }

    /** As recorded is finer than any square. */
    @ParameterizedTest
    @CsvSource({
        "SQUARE_1_KM, SQUARE_1_KM, true",
        "SQUARE_1_KM, SQUARE_10_KM, true",
        "SQUARE_1_KM, SQUARE_100_M, false",
        "SQUARE_1_KM, , false",
        ", SQUARE_100_M, true",
        ", , true"
    })
    @Tag("COP-18")
    void grantsPlacesNoMorePreciseThanAsked(Precision asked, Precision granted, boolean within) {
        assertThat(precise(granted).isWithin(precise(asked))).isEqualTo(within);
    }

    private static DataScope precise(Precision precision) {
        return new DataScope(
                ASKED.from(), ASKED.to(), ASKED.areas(), Optional.ofNullable(precision), ASKED.categories());
    }

    @Test
    void grantsNoOtherKindOfRecordThanAsked() {
        DataRequest positions = Requests.request("urgent-circle");
        DataScope more = new DataScope(
                positions.scope().from(),
                positions.scope().to(),
                positions.scope().areas(),
                EnumSet.of(DataCategory.POSITIONS, DataCategory.VISITS));
        assertThatThrownBy(() ->
                        Grant.of(positions, Requests.SOURCE, Requests.granted(DecisionOutcome.GRANTED_IN_PART, more)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsNothingWholeThatIsAPartAndNothingAPartThatIsWhole() {
        isNoGrant(DecisionOutcome.GRANTED_IN_PART, ASKED);
        isNoGrant(DecisionOutcome.GRANTED, scope(ASKED.areas(), EnumSet.of(DataCategory.VISITS)));
    }

    @Test
    void isNotMadeOfARefusal() {
        assertThatThrownBy(() -> Grant.of(REQUEST, Requests.SOURCE, Requests.refused()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotMadeOfADecisionWithoutReasonsOrDecider() {
        for (String[] reasonsAndDecider : new String[][] {{" ", "Manager"}, {"Because.", ""}}) {
            assertThatThrownBy(() -> new DataDecision(
                            DecisionOutcome.REFUSED,
                            reasonsAndDecider[0],
                            List.of(reasonsAndDecider[1]),
                            Requests.DECIDED,
                            Optional.empty(),
                            Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new DataDecision(
                        DecisionOutcome.REFUSED,
                        "Because.",
                        List.of("Manager"),
                        Requests.DECIDED,
                        Optional.empty(),
                        Optional.of(ASKED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nothingGranted(DecisionOutcome.GRANTED, List.of("Manager")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nothingGranted(DecisionOutcome.REFUSED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotMadeOfWhatExpiredOrWasWithdrawn() {
        assertThatThrownBy(() -> nothingGranted(DecisionOutcome.EXPIRED, List.of("Manager")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grant.of(
                        REQUEST, Requests.SOURCE, nothingGranted(DecisionOutcome.WITHDRAWN, List.of("Manager"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DataDecision nothingGranted(DecisionOutcome outcome, List<String> by) {
        return new DataDecision(outcome, "Because.", by, Requests.DECIDED, Optional.empty(), Optional.empty());
    }

    @Test
    @Tag("COP-31")
    void tellsTheForceReasonsRoleAndTheOnePurpose() {
        DecisionNotice notice = DecisionNotice.of(REQUEST, Requests.SOURCE, Requests.inPart());
        assertThat(notice.decidedBy()).containsExactly(Requests.DECIDER, Requests.SECOND);
        assertThat(notice.lapsesAt()).contains(Requests.LAPSES);
        assertThat(notice.purpose()).contains(RequestPurpose.INVESTIGATION);
        DecisionNotice refusal = DecisionNotice.of(REQUEST, Requests.SOURCE, Requests.refused());
        assertThat(refusal.reasons()).contains("cameras at the third street");
        assertThat(refusal.scope()).isEmpty();
        assertThat(refusal.purpose()).isEmpty();
    }

    /** Every text of the request that the contractor has no need of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WYP/EM/2026/0713",
                "police",
                "INVESTIGATION",
                "robberies",
                "13260655117",
                "DPA_2018",
                "Common law",
                "witness",
                "cameras",
                "Priya",
                "Wetherstone",
                "DC4417",
                "0113 496 0817",
                "18:00:00Z",
                "03:00:00Z",
                "VISITS",
                "Data Disclosure Manager",
                "2026-11-20"
            })
    @Tag("COP-17")
    void tellsTheContractorNothingOf(String kept) {
        assertThat(Published.text(ContractorDataRequestXml.write(DataRequestToContractor.map(Requests.grant()))))
                .doesNotContain(kept)
                .contains("Oakenshaw");
    }

    @Test
    @Tag("COP-17")
    void tellsTheContractorThatItIsUrgentAndNotWhy() {
        DataRequest urgent = Requests.request("urgent-circle");
        Grant grant = Grant.of(urgent, Requests.SOURCE, Requests.granted(DecisionOutcome.GRANTED, urgent.scope()));
        String written = Published.text(ContractorDataRequestXml.write(DataRequestToContractor.map(grant)));
        XmlNode node = XmlFormat.of("contractor-data-request-1.0.xsd").read(written.getBytes(UTF_8));
        assertThat(node.has("Urgent")).isTrue();
        assertThat(node.line("AnswerBy")).isEqualTo("2026-11-21T07:00:00Z");
        assertThat(written).doesNotContain("partner", "humberside", "Hallam", "Abernethy", "SAFEGUARD", "99120");
    }

    /** Every text of the contractor's answer that the force was not granted or has no need of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oakenshaw",
                "James",
                "2014/0612208P",
                "A3390QW",
                "X560021",
                "1996-03-21",
                "19:59:59",
                "53.8190000",
                "-1.5760000",
                "53.7800000",
                "CurfewEvent",
                "Visit>",
                "117803",
                "Not at the curfew",
                "Tag not charged",
                "when last seen",
                "19:30:00",
                "Removed"
            })
    @Tag("COP-17")
    @Tag("COP-28")
    void tellsTheForceNothingOf(String kept) {
        byte[] written = DataDisclosureXml.write(Published.of("data-answer/more-than-granted.xml")
                .read(DataAnswerXml::read)
                .cutTo(Requests.grant())
                .disclosure());
        assertThat(Published.text(written)).doesNotContain(kept).contains("117802", "<ForPurpose>INVESTIGATION<");
    }

    private static DataScope scope(List<Area> areas, Set<DataCategory> categories) {
        return new DataScope(ASKED.from(), ASKED.to(), areas, categories);
    }

    private static void isNoGrant(DecisionOutcome outcome, DataScope scope) {
        assertThatThrownBy(() -> Grant.of(REQUEST, Requests.SOURCE, Requests.granted(outcome, scope)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
