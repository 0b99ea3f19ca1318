package org.emexchange.mapping.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COP-21")
class AlcoholResultTest {
    private static final Published CONFIRMED = Oru.example("confirmed");
    private static final Published WITHDRAWN = Oru.example("withdrawn");

    @Test
    void readsEveryFact() {
        AlcoholResult read = CONFIRMED.read(AlcoholResultHl7::read);
        assertThat(read.resultId()).isEqualTo("EMC-A-2026-004177");
        assertThat(read.orderId()).isEqualTo("LCC/2026/004460");
        assertThat(read.status()).isEqualTo(ResultStatus.FINAL);
        assertThat(read.requirement()).isEqualTo(AlcoholType.ABSTINENCE);
        assertThat(read.from()).isEqualTo("2026-11-18T18:00:00Z");
        assertThat(read.until()).isEqualTo("2026-11-19T06:00:00Z");
        assertThat(read.reportedAt()).isEqualTo("2026-11-19T08:10:00Z");
        assertThat(read.finding()).contains(AlcoholFinding.ALCOHOL_CONFIRMED);
        assertThat(read.subject().name().first()).isEqualTo("Imogen");
        assertThat(read.subject().name().middle()).contains("Rose");
        assertThat(read.subject().name().last()).isEqualTo("Catterall");
        assertThat(read.subject().dateOfBirth()).isEqualTo("1988-02-09");
        assertThat(read.subject().identifiers().crn()).contains("X234567");
        assertThat(read.subject().identifiers().nomisId()).contains("A9917DT");
        assertThat(read.subject().identifiers().pncId()).contains("2005/0471138B");
        assertThat(read.readings())
                .containsExactly(
                        reading("2026-11-18T19:00:00Z", ReadingStatus.FINAL, "0"),
                        reading("2026-11-18T19:30:00Z", ReadingStatus.FINAL, "0.031"),
                        new AlcoholReading(
                                Instant.parse("2026-11-18T20:00:00Z"), ReadingStatus.NOT_OBTAINED, Optional.empty()),
                        reading("2026-11-18T20:30:00Z", ReadingStatus.CORRECTED, "0.0280"));
    }

    @Test
    void readsAWithdrawal() {
        AlcoholResult read = WITHDRAWN.read(AlcoholResultHl7::read);
        assertThat(read.status()).isEqualTo(ResultStatus.WITHDRAWN);
        assertThat(read.finding()).isEmpty();
        assertThat(read.readings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "withdrawn"})
    void givesTheSupervisingBodyThis(String name) {
        AlcoholResult result = Oru.example(name).read(AlcoholResultHl7::read);
        byte[] written = AlcoholResultXml.write(AlcoholResultToResponsibleOfficer.map(result, Oru.SOURCE));
        assertThat(Published.text(written))
                .isEqualTo(Published.of("alcohol-result/" + name + ".xml").asWritten());
    }

    @Test
    @Tag("COP-17")
    void keepsBackThePoliceNumberAndTheContractorsSystems() {
        AlcoholResult result = CONFIRMED.read(AlcoholResultHl7::read);
        byte[] written = AlcoholResultXml.write(AlcoholResultToResponsibleOfficer.map(result, Oru.SOURCE));
        assertThat(Published.text(written))
                .doesNotContain("2005/0471138B", "EMC-ALCOHOL", "emc.monitoring", "004177.1", "99EMX");
    }

    @Test
    void doesNotLookAtWhatTheSealAdds() {
        AlcoholResult plain = CONFIRMED.read(AlcoholResultHl7::read);
        Published sealed = CONFIRMED.with(
                "\rPID|", "\rZEH|1|91f0b6a2-54c7-4b0c-a1de-6a1c0f3b7d20|emc.monitoring|em-exchange|X15\rPID|");
        assertThat(new Published(sealed.text() + "ZES|1|" + "MIIB".repeat(4_000) + "\r").read(AlcoholResultHl7::read))
                .isEqualTo(plain);
    }

    @Test
    void resolvesEscapesAndTakesTextAsData() {
        AlcoholResult read = CONFIRMED
                .with("Catterall^", "O\\T\\Neil \\E\\F\\E\\ ${bean:x} <!DOCTYPE a>]]>^")
                .read(AlcoholResultHl7::read);
        assertThat(read.subject().name().last()).isEqualTo("O&Neil \\F\\ ${bean:x} <!DOCTYPE a>]]>");
        byte[] written = AlcoholResultXml.write(AlcoholResultToResponsibleOfficer.map(read, Oru.SOURCE));
        assertThat(Published.text(written))
                .contains("<Last>O&amp;Neil \\F\\ ${bean:x} &lt;!DOCTYPE a&gt;]]&gt;</Last>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        ORU^R01^ORU_R01            ! ORU^R01                    ! MSH-9
        ORU^R01^ORU_R01            ! ADT^A03^ADT_A03            ! MSH-9
        em-exchange                ! police.humberside          ! MSH-6
        |P|2.5.1|                  ! |T|2.5.1|                  ! MSH-11
        |2.5.1|                    ! |2.3|                      ! MSH-12
        UNICODE UTF-8              ! 8859/1                     ! MSH-18
        EMC-A-2026-004177.1|P      ! |P                         ! MSH-10
        20261119081000+0000||ORU   ! 20261119081000||ORU        ! MSH-7
        ^^^^CRN                    ! ^^^^SSN                    ! PID-3
        19880209                   ! 1988                       ! PID-7
        19880209                   ! 19880209|M                 ! PID-8
        Catterall^                 ! Catterall&Smith^           ! PID-5
        Catterall^                 ! Catt\\X0D\\erall^          ! PID-5
        Catterall^Imogen           ! Catterall^                 ! PID-5
        ABSTINENCE^                ! SOBRIETY^                  ! OBR-4
        20261119081000+0000|||F    ! 20261119081000+0000|||A    ! OBR-25
        OBX|3|NM                   ! OBX|3|ST                   ! OBX[3]-2
        0.031                      ! 0,031                      ! OBX[3]-5
        0.031                      ! -0.031                     ! OBX[3]-5
        0.031                      ! 0.03100                    ! OBX[3]-5
        0.031                      ! NaN                        ! OBX[3]-5
        0.031                      ! ""                         ! OBX[3]-5
        0.031|g/dL                 ! 0.031|mg/dL                ! OBX[3]-6
        ||X|||20261118200000+0000  ! ||D|||20261118200000+0000  ! OBX[4]-11
        20261118193000+0000        ! 20261118193000             ! OBX[3]-14
        20261118193000+0000        ! 20261118250000+0000        ! OBX[3]-14
        20261118193000+0000        ! 20260230193000+0000        ! OBX[3]-14
        20261118193000+0000        ! 20261118197500+0000        ! OBX[3]-14
        20261118193000+0000        ! 20261318193000+0000        ! OBX[3]-14
        20261118193000+0000        ! 20261118193000+1975        ! OBX[3]-14
        20261119060000+0000        ! 20261119067000+0000        ! OBR-8
        19880209                   ! 19882209                   ! PID-7
        19880209                   ! 19880230                   ! PID-7
        |ALCOHOL_CONFIRMED^        ! |DRUNK^                    ! OBX-5
        """)
    void refusesAFieldThatIsNotOfTheProfile(String from, String to, String place) {
        CONFIRMED.with(from, to).isRefusedBy(AlcoholResultHl7::read, Kind.SCHEMA, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        20261119060000+0000        ! 20261118180000+0000          ! OBR-8
        ||20261119081000+0000|||F  ! ||20261119055959+0000|||F    ! OBR-22
        OBX|3|                     ! OBX|4|                       ! OBX[3]-1
        20261118193000+0000        ! 20261118190000+0000          ! OBX[3]-14
        20261118193000+0000        ! 20261119060001+0000          ! OBX[3]-14
        20261118190000+0000        ! 20261118175959+0000          ! OBX[2]-14
        ||||X|||20261118200000     ! ||||F|||20261118200000       ! OBX[4]-5
        F|||20261118193000         ! X|||20261118193000           ! OBX[3]-5
        F|||20261118193000         ! P|||20261118193000           ! OBX[3]-11
        A9917DT^^^^NOMS            ! X234568^^^^CRN               ! PID-3
        """)
    void refusesAResultThatContradictsItself(String from, String to, String place) {
        UnreadableException refusal = CONFIRMED.with(from, to).refusedBy(AlcoholResultHl7::read);
        assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(refusal.places()).contains(place);
    }

    @Test
    void refusesAWithdrawalWithReadings() {
        CONFIRMED.with("|||F\rOBX|1|", "|||X\rOBX|1|").isRefusedBy(AlcoholResultHl7::read, Kind.CONTRADICTION, "OBX");
    }

    @Test
    void refusesAFindingThatRestsOnNoReadingAndAResultWithoutOne() {
        String tac = "OBX\\|\\d\\|NM.*?\r";
        CONFIRMED
                .without(tac)
                .without(tac)
                .without(tac)
                .without(tac)
                .isRefusedBy(AlcoholResultHl7::read, Kind.CONTRADICTION, "OBX");
        assertThat(CONFIRMED
                        .without("OBX\\|1\\|.*?\r")
                        .refusedBy(AlcoholResultHl7::read)
                        .places())
                .contains("OBX");
    }

    private static AlcoholReading reading(String at, ReadingStatus status, String value) {
        return new AlcoholReading(Instant.parse(at), status, Optional.of(new BigDecimal(value)));
    }
}
