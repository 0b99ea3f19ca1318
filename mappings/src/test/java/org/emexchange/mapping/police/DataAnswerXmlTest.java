package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataAnswerXmlTest {
    private static final Published ANSWER = Published.of("data-answer/more-than-granted.xml");
    private static final Published NOTHING = Published.of("data-answer/nothing-held.xml");

    @ParameterizedTest
    @ValueSource(strings = {"more-than-granted", "nothing-held"})
    void writesWhatItReads(String name) {
        Published example = Published.of("data-answer/" + name + ".xml");
        assertThat(Published.text(DataAnswerXml.write(example.read(DataAnswerXml::read))))
                .isEqualTo(example.asWritten());
    }

    @Test
    void writesWhichPartItIs() {
        Published part = ANSWER.with(
                "</AnsweredAt>", "</AnsweredAt>\n  <Part>\n    <Number>2</Number>\n    <Of>3</Of>\n  </Part>");
        DataAnswer read = part.read(DataAnswerXml::read);
        assertThat(read.part()).contains(new Part(2, 3));
        assertThat(Published.text(DataAnswerXml.write(read))).isEqualTo(part.asWritten());
        byte[] disclosed = DataDisclosureXml.write(read.cutTo(Requests.grant()).disclosure());
        assertThat(Published.text(disclosed)).contains("<Part><Number>2</Number><Of>3</Of></Part>");
        part.with("<Number>2", "<Number>4").isRefusedBy(DataAnswerXml::read, Kind.CONTRADICTION, "DataAnswer/Part");
    }

    @Test
    void refusesNothingHeldWithRecordsAndNeither() {
        ANSWER.with("</AnsweredAt>", "</AnsweredAt><NothingHeld/>")
                .isRefusedBy(DataAnswerXml::read, Kind.CONTRADICTION, "DataAnswer/NothingHeld");
        NOTHING.withoutElement("NothingHeld")
                .isRefusedBy(DataAnswerXml::read, Kind.CONTRADICTION, "DataAnswer/NothingHeld");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Until>2026-11-14T20:50:00Z</Until>      | <Until>2026-11-14T20:29:59Z</Until>      | DataAnswer/Visit/Until
        <Until>2026-11-14T23:20:00Z</Until>      | <Until>2026-11-14T22:20:00Z</Until>      | DataAnswer/Violation[2]/Until
        <Until>2026-11-14T20:50:00Z</Until>      | <Until>2026-11-14T20:50:00Z</Until><Cut/> | DataAnswer/Visit/Cut
        """)
    void refusesARecordThatContradictsItself(String from, String to, String place) {
        ANSWER.with(from, to).isRefusedBy(DataAnswerXml::read, Kind.CONTRADICTION, place);
    }

    @Test
    void boundsWhatOneDocumentHolds() {
        String event = "<CurfewEvent><At>2026-11-14T21:05:00Z</At><Movement>LEFT</Movement></CurfewEvent>";
        Published full = NOTHING.with("<NothingHeld/>", event.repeat(2_500));
        assertThat(full.read(DataAnswerXml::read).records().curfewEvents()).hasSize(2_500);
        full.with("</DataAnswer>", event + "</DataAnswer>")
                .isRefusedBy(DataAnswerXml::read, Kind.SCHEMA, "DataAnswer/CurfewEvent[2501]");
        assertThat(NOTHING.with("<NothingHeld/>", event.repeat(7_000))
                        .refusedBy(DataAnswerXml::read)
                        .kind())
                .isEqualTo(Kind.MALFORMED);
    }

    @Test
    void refusesATrackWithoutAPosition() {
        assertThat(NOTHING.with("<NothingHeld/>", "<Track><Activation>ACT-1</Activation></Track>")
                        .refusedBy(DataAnswerXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @Test
    void saysNothingOfThePersonInText() {
        assertThat(ANSWER.read(DataAnswerXml::read))
                .hasToString("DataAnswer[DataRecords[5 fixes, 2 curfew events, 1 visits, 4 violations]]");
    }
}
