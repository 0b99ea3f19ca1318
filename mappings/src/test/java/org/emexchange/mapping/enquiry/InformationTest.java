package org.emexchange.mapping.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples of X12, what becomes of them, and what is refused. */
class InformationTest {
    private static final String SOURCE = "0e6a9f53-6d0c-4e0e-8a8e-5d1c0a3f7b21";

    @Test
    void asksTheContractorThis() {
        assertIs(
                ContractorInformationRequestXml.write(
                        ContractorInformationRequest.of(request("positions-with-reason"), SOURCE)),
                "contractor-information-request/positions-with-reason");
    }

    /** COP 20: readings outside the hours of curfew are left out; COP 18: so are positions. */
    @Test
    void cutsReadingsToTheHoursOfCurfew() {
        CutInformation cut = answer("records").cutTo(request("curfew-records"), SOURCE, Periods.NONE);

        assertIs(InformationDisclosureXml.write(cut.disclosure()), "information-disclosure/in-curfew-hours");
        assertThat(cut.removed().fixes()).isEqualTo(3);
        assertThat(cut.removed().curfewEvents()).isEqualTo(3);
    }

    /** For a stated reason all readings and positions of the period, and none outside it. */
    @Test
    void givesWhatTheStatedReasonCovers() {
        CutInformation cut = answer("records").cutTo(request("positions-with-reason"), SOURCE, Periods.NONE);

        assertIs(InformationDisclosureXml.write(cut.disclosure()), "information-disclosure/for-a-stated-reason");
        assertThat(cut.removed().fixes()).isEqualTo(2);
        assertThat(cut.removed().curfewEvents()).isEqualTo(1);
    }

    /** COP 19: the order lets all positions be seen; readings outside the hours of curfew it does not. */
    @Test
    void givesPositionsUnderTrailMonitoringWithoutAReason() {
        InformationRequest request = withoutReason();

        assertThat(request.lacksAReason(Periods.NONE)).isTrue();
        assertThat(request.lacksAReason(Periods.ALWAYS)).isFalse();
        assertThat(answer("records")
                        .cutTo(request, SOURCE, Periods.ALWAYS)
                        .disclosure()
                        .records())
                .satisfies(records -> {
                    assertThat(records.fixes()).isOne();
                    assertThat(records.curfewEvents()).hasSize(4);
                });
        assertThat(answer("records")
                        .cutTo(request, SOURCE, Periods.NONE)
                        .disclosure()
                        .records()
                        .fixes())
                .isZero();
    }

    @Test
    void givesWordsAndNoRecordsWhereNoneWereAskedFor() {
        assertIs(
                InformationDisclosureXml.write(answer("in-words")
                        .cutTo(request("question"), SOURCE, Periods.ALWAYS)
                        .disclosure()),
                "information-disclosure/in-words");
        assertThat(answer("records")
                        .cutTo(request("question"), SOURCE, Periods.ALWAYS)
                        .disclosure()
                        .records()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void givesNobodyWhatAnswersAnotherRequestOrIsAboutSomebodyElse() {
        InformationRequest other = Published.of("information-request/curfew-records.xml")
                .with("X123456", "X999999")
                .read(InformationRequestXml::read);

        assertThatThrownBy(() -> answer("records").cutTo(request("curfew-records"), "another", Periods.NONE))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> answer("records").cutTo(other, SOURCE, Periods.NONE))
                .isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "curfew-records, <Crn>X123456</Crn>, <CourtCaseReference>1</CourtCaseReference>, true",
        "curfew-records, <To>2026-11-19T08:00:00Z, <To>2026-11-20T10:15:01Z, false",
        "curfew-records, <AnswerBy>2026-11-27T17:00:00Z, <AnswerBy>2026-11-20T10:15:00Z, false"
    })
    void refusesARequestThatCannotBeAnswered(String example, String before, String after, boolean nameless) {
        Published published =
                Published.of("information-request/" + example + ".xml").with(before, after);
        Published changed = nameless ? published.withoutElement("DateOfBirth") : published;

        assertThatThrownBy(() -> changed.read(InformationRequestXml::read)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesARequestThatAsksNothing() {
        Published nothing = Published.of("information-request/question.xml").withoutElement("Question");

        assertThatThrownBy(() -> nothing.read(InformationRequestXml::read))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.places()).isEqualTo(List.of("InformationRequest/Question")));
    }

    @Test
    void refusesAnAnswerThatContradictsItself() {
        Published records = Published.of("information-answer/records.xml");

        assertThatThrownBy(() -> records.with("<CurfewHours>", "<NothingHeld/><CurfewHours>")
                        .read(InformationAnswerXml::read))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Published.of("information-answer/in-words.xml")
                        .withoutElement("Answer")
                        .read(InformationAnswerXml::read))
                .isInstanceOf(UnreadableException.class);
    }

    private static InformationRequest withoutReason() {
        return Published.of("information-request/positions-with-reason.xml")
                .withoutElement("LawfulReason")
                .read(InformationRequestXml::read);
    }

    private static InformationRequest request(String name) {
        return Published.of("information-request/" + name + ".xml").read(InformationRequestXml::read);
    }

    private static InformationAnswer answer(String name) {
        return Published.of("information-answer/" + name + ".xml").read(InformationAnswerXml::read);
    }

    private static void assertIs(byte[] written, String example) {
        assertThat(Published.text(written))
                .isEqualTo(Published.of(example + ".xml").asWritten());
    }
}
