package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notification must and must not hold. */
class ReleaseFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSH-3", "MSH-4", "MSH-6", "MSH-7", "MSH-11", "EVN-2", "PID-3", "PID-5", "PID-7", "PID-8", "PV1-2",
                        "PV1-3",
                "PV1-36", "PV1-45", "ZRL-1", "ZRL-3", "ZRL-4", "ZRL-12", "ZRL-13", "ZRL-14", "ZWR-2", "ZRK-1", "ZAD-1",
                        "ZAD-2",
                "ZAD-4", "ZHC-1", "ZHC-2", "ZHC-3", "ZHC-4", "ZLC-1", "ZLC-2", "ZLC-3", "ZLC-4", "ZOF-1", "ZOF-2"
            })
    void missesEachObligatoryField(String field) {
        Notification.of("hdc").field(field, "").isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NK1-1", "NK1-2", "NK1-3"})
    void missesEachObligatoryFieldOfTheAdult(String field) {
        Notification.of("youth-notice-of-supervision").field(field, "").isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZEX-1", "ZEX-2", "ZEX-3"})
    void missesEachObligatoryFieldOfAProject(String field) {
        Notification.of("alcohol-on-licence").field(field, "").isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZPP-1", "ZPP-2"})
    void missesEachObligatoryFieldOfTheCase(String field) {
        Notification.of("ppcs-parole-licence").field(field, "").isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @CsvSource({"EVN, EVN", "PID, PID", "PV1, PV1", "ZRL, ZRL", "ZWR, ZWR"})
    void missesEachObligatorySegment(String segment, String place) {
        Notification.of("hdc").without(segment, 1).isRefused(Kind.SCHEMA, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSH-8", "MSH-13", "EVN-4", "PID-2", "PID-11", "PID-30", "PV1-1", "PV1-7", "ZRL-24", "ZWR-6", "ZRK-5",
                "ZAD-10", "ZHC-9", "ZLC-15", "ZOF-4"
            })
    void refusesFieldsThatTheProfileDoesNotHave(String field) {
        Notification.of("hdc").field(field, "X").isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @CsvSource({
        "MSH-4, HMP Leeds",
        "MSH-6, someone-else",
        "MSH-11, T",
        "PID-3, A4411KQ^^^^NOMS~A^^^^XYZ",
        "PID-3, 2011/0455121T^^^^PNC",
        "PID-5, ^Callum^^^^^L",
        "PID-5, Thornbury^Callum^^^^^M",
        "PID-5, Cal^^^^^^A~Thornbury^Callum^^^^^L",
        "PID-7, 19940231",
        "PID-7, 1994-03-17",
        "PID-8, X",
        "PID-13, 07700 900411",
        "PV1-3, ^^^LEEDS^^^^^HMP Leeds",
        "PV1-36, ESCAPE",
        "ZRL-3, Leeds PDU",
        "ZRL-4, POLICE",
        "ZRL-7, leeds.pdu",
        "ZRL-14, COMMUNITY",
        "ZRL-15, 0",
        "ZRL-15, 01",
        "ZRL-15, 1e3",
        "ZRL-19, MOON",
        "ZWR-2, J",
        "ZWR-3, MOBILITY~NOTHING",
        "ZRK-3, 4",
        "ZAD-4, 14 Millrace Court^^^^LS9",
        "ZAD-4, 14 Millrace Court^^^^LS9 8QT^x",
        "ZAD-6, YES",
        "ZHC-4, MON^1900^0700",
        "ZHC-4, MON^2400^0700^home",
        "ZHC-4, Mon^1900^0700^home",
        "ZLC-3, ' leading'",
        "ZLC-3, '\"\"'",
        "ZLC-1, 61"
    })
    void refusesWhatIsOutOfForm(String field, String value) {
        Notification.of("hdc").field(field, value).isRefused(Kind.SCHEMA, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACQUISITIVE", "LICENCE_VARIATION"})
    void takesNoProjectThatIsNotOfARelease(String project) {
        Notification.of("alcohol-on-licence").field("ZEX-1", project).isRefused(Kind.SCHEMA, "ZEX-1");
    }

    @ParameterizedTest
    @CsvSource({
        "20261127090000+0000, 2026-11-27T09:00:00Z",
        "20260701090000+0100, 2026-07-01T08:00:00Z",
        "20261025013000+0100, 2026-10-25T00:30:00Z",
        "20261025013000+0000, 2026-10-25T01:30:00Z"
    })
    void keepsTheMomentOfReleaseByTheClockInLondon(String written, String moment) {
        assertThat(Notification.of("hdc").field("PV1-45", written).read().releasedAt())
                .isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261127090000",
                "202611270900+0000",
                "20261127",
                "20261127090000+0100",
                "20260701090000+0000",
                "20261127090000Z",
                "20260329013000+0000",
                "20260329013000+0100",
                "20261127240000+0000",
                "20261127090060+0000",
                "18991127090000+0000",
                "20261127040000-0500",
                "20261127090000.5+0000"
            })
    void refusesATimeThatLondonDoesNotHave(String written) {
        Notification.of("hdc").field("PV1-45", written).isRefused(Kind.SCHEMA, "PV1-45");
    }

    @ParameterizedTest
    @CsvSource({
        "hdc, ZRL-8, '', ZRL-8",
        "hdc, ZRL-19, '', ZRL-19",
        "hdc, ZRL-21, '', ZRL-21",
        "hdc, ZAD-6, '', ZAD-6",
        "hdc, ZAD-7, '', ZAD-7",
        "hdc, ZHC-5, '', ZHC-5",
        "hdc, ZHC-6, '', ZHC-6",
        "hdc, ZHC-7, '', ZHC-7",
        "hdc, ZLC-4, Y, 'ZLC-5 ZLC-6 ZLC-4'",
        "hdc, ZLC-5, RF, 'ZLC-5 ZLC-6'",
        "hdc, ZLC-9, FITTED, ZLC-9",
        "hdc, ZLC-13, 3, ZLC-13",
        "acquisitive-crime-trail, ZLC-5, '', ZLC-5",
        "acquisitive-crime-trail, ZLC-6, '', ZLC-6",
        "acquisitive-crime-trail, ZLC-9, '', ZLC-9",
        "acquisitive-crime-trail, ZLC-8, MON^0900^1000, ZLC-8",
        "acquisitive-crime-trail, ZLC-10, X, ZLC-10",
        "acquisitive-crime-trail, ZLC-11, X, ZLC-11",
        "acquisitive-crime-trail, ZLC-12, hostel, ZLC-12",
        "youth-notice-of-supervision, ZLC-8, '', ZLC-8",
        "youth-notice-of-supervision, ZLC-8, MON^2000^0700, ZLC-8",
        "youth-notice-of-supervision, ZLC[2]-8, '', ZLC[2]-8",
        "youth-notice-of-supervision, ZLC[2]-8, MON^0900^1000^school, ZLC[2]-8",
        "youth-notice-of-supervision, ZLC[2]-10, '', ZLC[2]-10",
        "youth-notice-of-supervision, ZLC[2]-12, '', ZLC[2]-12"
    })
    void needsOrRefusesAFieldByWhatOthersSay(String example, String field, String value, String places) {
        Notification.of(example).field(field, value).isRefused(Kind.SCHEMA, places.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "hdc, PV1-36, LICENCE, ZHC",
        "acquisitive-crime-trail, PV1-36, HDC, ZHC",
        "acquisitive-crime-trail, PV1-36, TEMPORARY_LICENCE, ZRL-18",
        "acquisitive-crime-trail, ZRL-18, 20261009100000+0100, ZRL-18",
        "acquisitive-crime-trail, ZRL-16, 20261001, ZRL-16",
        "acquisitive-crime-trail, ZLC-7, 20261002100000+0100, ZLC-7",
        "acquisitive-crime-trail, ZEX-3, 20261002100000+0100, ZEX-3",
        "acquisitive-crime-trail, ZLC-14, '', ZEX-1",
        "acquisitive-crime-trail, ZEX-1, ALCOHOL_ON_LICENCE, 'ZLC-14 ZEX-1'",
        "acquisitive-crime-trail, ZLC[2]-14, ACQUISITIVE_CRIME, ZLC[2]-14",
        "acquisitive-crime-trail, ZLC[2]-1, 3, ZLC[2]-1",
        "acquisitive-crime-trail, ZRK-1, NO_RISK~IOM, ZRK-1",
        "acquisitive-crime-trail, ZOF-3, 20261003, ZOF-3",
        "acquisitive-crime-trail, PID-7, 20261002, 'PID-7 ZRL-4 ZRL-11'",
        "acquisitive-crime-trail, PID-3, A^^^^NOMS~B^^^^NOMS, PID-3",
        "acquisitive-crime-trail, MSH-4, prison.in.birmingham, MSH-4",
        "acquisitive-crime-trail, ZRL-3, probation.out, ZRL-3",
        "ppcs-parole-licence, ZPP-1, ppcs.in, ZPP-1",
        "hdc, ZHC-2, 20261127150000+0000, ZHC-2",
        "hdc, ZHC-6, 20261127150000+0000, ZHC-6",
        "hdc, ZHC-4, MON^1900^1900^home, ZHC-4",
        "hdc, ZHC-4, MON^1900^0700^nowhere, ZHC-4",
        "hdc, ZHC-7, nowhere, ZHC-7",
        "hdc, ZAD[2]-1, home, ZAD[2]-1",
        "hdc, ZRL-20, nowhere, ZRL-20",
        "hdc, ZWR-5, Y, ZWR-5",
        "hdc, ZAD-2, SECONDARY, ZWR-5",
        "youth-notice-of-supervision, ZLC[2]-8, MON^1500^0930, ZLC[2]-8",
        "youth-notice-of-supervision, ZLC[2]-12, nowhere, ZLC[2]-12"
    })
    void refusesWhatNobodyCouldCarryOut(String example, String field, String value, String places) {
        Notification.of(example).field(field, value).isRefused(Kind.CONTRADICTION, places.split(" ", -1));
    }

    @Test
    void refusesAReleaseInWhichNothingIsMonitored() {
        Notification.of("acquisitive-crime-trail")
                .without("ZEX", 1)
                .without("ZLC", 1)
                .field("ZLC-1", "1")
                .isRefused(Kind.CONTRADICTION, "ZLC");
    }

    @Test
    void takesAWholeDayOfCurfewAndATemporaryRelease() {
        assertThat(Notification.of("hdc")
                        .field("ZHC-4", "MON^0000^0000^home")
                        .read()
                        .homeDetention())
                .isPresent();
        Release temporary = Notification.of("acquisitive-crime-trail")
                .field("PV1-36", "TEMPORARY_LICENCE")
                .field("ZRL-18", "20261009100000+0100")
                .read();
        assertThat(temporary.notice().returnBy()).contains(Instant.parse("2026-10-09T09:00:00Z"));
    }
}
