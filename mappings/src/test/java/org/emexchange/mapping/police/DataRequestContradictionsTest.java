package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRequestContradictionsTest {
    private static final Published ROUTINE = Requests.example("routine-polygon");
    private static final Published URGENT = Requests.example("urgent-circle");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <From>2026-11-14T18:00:00Z    | <From>2026-11-15T03:00:00Z     | DataRequest/Scope/To
        <Category>VISITS              | <Category>POSITIONS            | DataRequest/Scope/Category
        <To>2026-11-15T03:00:00Z      | <To>2026-11-20T09:40:01Z       | DataRequest/Scope/To
        <AnswerBy>2026-11-27T17:00:00Z| <AnswerBy>2026-11-20T09:40:00Z | DataRequest/Urgency
        <Power>DPA_2018_S36_3         | <Power>COURT_DIRECTION         | DataRequest/Direction
        <Easting>430500.00</Easting>  | <Easting>429500.00</Easting>   | DataRequest/Scope/Area
        """)
    void refusesARequestThatNobodyCouldDecideOn(String from, String to, String place) {
        ROUTINE.with(from, to).isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, place);
    }

    @Test
    void takesAPeriodThatEndsWhenTheRequestWasSigned() {
        Published request = ROUTINE.with("<To>2026-11-15T03:00:00Z", "<To>2026-11-20T09:40:00Z");
        assertThat(request.read(DataRequestXml::read).scope().to()).isEqualTo("2026-11-20T09:40:00Z");
    }

    @Test
    void letsAnUrgentRequestLookADayAheadAndNoFurther() {
        Published day = URGENT.with("<To>2026-11-21T18:00:00Z", "<To>2026-11-22T06:08:00Z");
        assertThat(day.read(DataRequestXml::read).scope().to()).isEqualTo("2026-11-22T06:08:00Z");
        URGENT.with("<To>2026-11-21T18:00:00Z", "<To>2026-11-22T06:08:01Z")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Scope/To");
    }

    @Test
    @Tag("COP-28")
    void refusesAnUrgentRequestThatNobodyElseAuthorised() {
        URGENT.withoutElement("Supervisor")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Supervisor");
        URGENT.with("INS0931", "PS2208")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Supervisor/Number");
    }

    @Test
    @Tag("COP-31")
    void refusesADirectionWithoutThePowerThatItIs() {
        Requests.example("court-direction")
                .with("<Power>COURT_DIRECTION", "<Power>DPA_2018_S36_3")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Direction");
    }

    @Test
    void refusesAPersonWhoCannotBeToldFromOthers() {
        Published numbered = Requests.example("court-direction");
        numbered.withoutElement("NomisId").isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Person");
        numbered.with("NomisId>", "CourtCaseReference>")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Person");
        URGENT.withoutElement("DateOfBirth")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Latitude>53.7440000  | <Latitude>48.8566000   | France
        <Longitude>-0.3320000 | <Longitude>-9.0000001  | the Atlantic
        """)
    void refusesAnAreaThatIsNotInReach(String from, String to, String where) {
        assertThat(where).isNotBlank();
        URGENT.with(from, to).isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Scope/Area");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <RadiusMetres>8000  | <RadiusMetres>50001
        <RadiusMetres>8000  | <RadiusMetres>0
        <Force>police.humberside | <Force>Police Humberside
        <Urgent>            | <Urgent><Routine/>
        <From>2026-11-21T06:00:00Z | <From>2026-11-21T06:00:00
        tomasz.hallam@humberside.police.example | not an address
        """)
    void refusesValuesThatHaveNotTheirForm(String from, String to) {
        assertThat(URGENT.with(from, to).refusedBy(DataRequestXml::read).kind()).isEqualTo(Kind.SCHEMA);
    }

    @Test
    void refusesATwistedRing() {
        String third = "<Easting>430500.00</Easting>\n            <Northing>434000.00";
        String fourth = "<Easting>429500.00</Easting>\n            <Northing>434000.00";
        ROUTINE.with(third, "THIRD")
                .with(fourth, third)
                .with("THIRD", fourth)
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Scope/Area");
    }

    @Test
    void refusesARingOfTwoSystems() {
        String grid = "<Grid>\n            <Easting>430500.00</Easting>\n            <Northing>434000.00</Northing>\n"
                + "          </Grid>";
        ROUTINE.with(grid, "<Position><Latitude>53.8</Latitude><Longitude>-1.53</Longitude></Position>")
                .isRefusedBy(DataRequestXml::read, Kind.CONTRADICTION, "DataRequest/Scope/Area");
    }

    @Test
    void takesEveryTextAsData() {
        String text = "${bean:x} #{T(java.lang.Runtime)} {{env:HOME}} ]]&gt;";
        DataRequest read = ROUTINE.with(
                        "Three robberies in the city centre on the night of 14 to 15 November 2026.", text)
                .read(DataRequestXml::read);
        assertThat(read.justification().purposeDetails()).isEqualTo(text.replace("&gt;", ">"));
        assertThat(new Published("<!DOCTYPE a>" + ROUTINE.text().replaceFirst("<\\?xml.*?\\?>", ""))
                        .refusedBy(DataRequestXml::read)
                        .kind())
                .isEqualTo(Kind.MALFORMED);
    }
}
