package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The granted period of these tests is 20:00 to 02:00, the first moment in it, the last not. */
@Tag("COP-17")
@Tag("COP-18")
class DataAnswerCutTest {
    private static final Published ANSWER = Published.of("data-answer/more-than-granted.xml");
    private static final String FROM = "2026-11-14T20:00:00Z";
    private static final String TO = "2026-11-15T02:00:00Z";

    @Test
    @Tag("COP-28")
    void countsWhatItTookOut() {
        CutAnswer cut = ANSWER.read(DataAnswerXml::read).cutTo(Requests.grant());
        assertThat(cut.removed()).isEqualTo(new Removed(3, 2, 1, 1, 2, 0));
        assertThat(cut.removed().total()).isEqualTo(7);
        assertThat(cut.disclosure().records())
                .hasToString("DataRecords[2 fixes, 0 curfew events, 0 visits, 3 violations]");
    }

    @ParameterizedTest
    @EnumSource
    void givesOnlyTheKindsOfRecordThatWereGranted(DataCategory only) {
        DataRecords kept = cut(EnumSet.of(only)).records();
        assertThat(kept.fixes()).isEqualTo(only == DataCategory.POSITIONS ? 3 : 0);
        assertThat(kept.curfewEvents()).hasSize(only == DataCategory.CURFEW_EVENTS ? 2 : 0);
        assertThat(kept.visits()).hasSize(only == DataCategory.VISITS ? 1 : 0);
        assertThat(kept.violations()).hasSize(only == DataCategory.VIOLATIONS ? 4 : 0);
    }

    @Test
    void givesEverythingInThePeriodWhereThereIsNoArea() {
        DataRecords kept = cut(EnumSet.allOf(DataCategory.class)).records();
        assertThat(kept.tracks().get(0).fixes())
                .extracting(fix -> fix.at().toString())
                .containsExactly("2026-11-14T20:00:00Z", "2026-11-14T22:15:00Z", "2026-11-15T01:59:59Z");
        assertThat(kept.curfewEvents().get(1).place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19:00:00, 19:59:59, ''",
        "19:00:00, 20:00:00, ''",
        "19:00:00, 20:00:01, 20:00:00 20:00:01 cut",
        "20:00:00, 20:00:00, 20:00:00 20:00:00",
        "20:00:00, 20:10:00, 20:00:00 20:10:00",
        "19:59:59, 20:10:00, 20:00:00 20:10:00 cut"
    })
    void cutsAVisitThatBeganBeforeThePeriod(String from, String until, String kept) {
        assertThat(visit("2026-11-14T" + from + "Z", "2026-11-14T" + until + "Z"))
                .isEqualTo(kept.replaceAll("(\\d\\d:\\d\\d:\\d\\d)", "2026-11-14T$1Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "01:00:00, 02:00:00, 01:00:00 02:00:00",
        "01:00:00, 02:00:01, 01:00:00 02:00:00 cut",
        "01:59:59, 09:00:00, 01:59:59 02:00:00 cut",
        "02:00:00, 02:00:00, ''",
        "02:00:00, 03:00:00, ''"
    })
    void cutsAVisitThatEndedAfterThePeriod(String from, String until, String kept) {
        assertThat(visit("2026-11-15T" + from + "Z", "2026-11-15T" + until + "Z"))
                .isEqualTo(kept.replaceAll("(\\d\\d:\\d\\d:\\d\\d)", "2026-11-15T$1Z"));
    }

    @Test
    void cutsAVisitAtBothEnds() {
        assertThat(visit("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")).isEqualTo(FROM + " " + TO + " cut");
    }

    @Test
    void leavesNoSummaryWithAViolationThatItCut() {
        List<ViolationRecord> kept =
                cut(EnumSet.of(DataCategory.VIOLATIONS)).records().violations();
        assertThat(kept)
                .extracting(
                        ViolationRecord::violationId,
                        ViolationRecord::cut,
                        violation -> violation.summary().isPresent())
                .containsExactly(
                        tuple("EMC-V-2026-117801", true, false),
                        tuple("EMC-V-2026-117802", false, true),
                        tuple("EMC-V-2026-117803", false, true),
                        tuple("EMC-V-2026-117804", true, false));
        assertThat(kept.get(3).until()).contains(Instant.parse(TO));
    }

    @Test
    void takesOutWhatTheNarrowerOfTwoAreasDoesNotHold() {
        DataRequest request = Requests.routine();
        Area half = new Polygon(List.of(
                GridPoint.of("429500", "433000"), GridPoint.of("430500", "433000"), GridPoint.of("430500", "433100")));
        DataScope narrower = new DataScope(
                request.scope().from(),
                request.scope().to(),
                List.of(request.scope().areas().get(0), half),
                request.scope().categories());
        Grant grant = Grant.of(request, Requests.SOURCE, Requests.granted(DecisionOutcome.GRANTED_IN_PART, narrower));
        assertThat(ANSWER.read(DataAnswerXml::read)
                        .cutTo(grant)
                        .disclosure()
                        .records()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void refusesAnAnswerToAnotherRequest() {
        refused(ANSWER.with(Requests.SOURCE, "7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c45"), "DataAnswer/AboutRequest");
    }

    @ParameterizedTest
    @CsvSource({
        "2014/0612208P, 2014/0612209Q", // another number, though name and date of birth agree
        "1996-03-21, 1996-03-22" // born on another day, though the number agrees
    })
    @Tag("COP-28")
    void refusesAnAnswerAboutSomebodyElse(String from, String to) {
        refused(ANSWER.with(from, to), "DataAnswer/Subject");
    }

    @Test
    void knowsAPersonByNumberOrByNameAndBirth() {
        Person asked = Requests.routine().person();
        Published numbered = ANSWER.with("Oakenshaw", "Marsden");
        assertThat(SamePerson.is(asked, numbered.read(DataAnswerXml::read).subject()))
                .isTrue();
        Published named = ANSWER.withoutElement("PncId");
        assertThat(SamePerson.is(asked, named.read(DataAnswerXml::read).subject()))
                .isTrue();
        Published neither = named.with("Oakenshaw", "Marsden");
        assertThat(SamePerson.is(asked, neither.read(DataAnswerXml::read).subject()))
                .isFalse();
        Person nobody = new Person(Optional.empty(), Optional.empty(), asked.identifiers());
        assertThat(SamePerson.is(nobody, named.read(DataAnswerXml::read).subject()))
                .isFalse();
    }

    private static DataDisclosure cut(EnumSet<DataCategory> categories) {
        return ANSWER.read(DataAnswerXml::read)
                .cutTo(Requests.anywhere(FROM, TO, categories))
                .disclosure();
    }

    private static String visit(String from, String until) {
        DataAnswer answer = ANSWER.with(
                        "<Visit>\n    <From>2026-11-14T20:30:00Z</From>\n    <Until>2026-11-14T20:50:00Z",
                        "<Visit><From>" + from + "</From><Until>" + until)
                .read(DataAnswerXml::read);
        Grant grant = Requests.anywhere(FROM, TO, EnumSet.of(DataCategory.VISITS));
        List<Visit> kept = answer.cutTo(grant).disclosure().records().visits();
        return kept.isEmpty()
                ? ""
                : kept.get(0).from() + " " + kept.get(0).until() + (kept.get(0).cut() ? " cut" : "");
    }

    private static void refused(Published answer, String place) {
        DataAnswer read = answer.read(DataAnswerXml::read);
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> read.cutTo(Requests.grant()));
        assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(refusal.places()).containsExactly(place);
    }
}
