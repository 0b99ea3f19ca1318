package org.emexchange.mapping.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.PostalAddress;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.YesNoUnknown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskFormXmlTest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Forms NONE = Forms.of("risk-notification/no-relevant-risk");
    private static final Forms UPDATE = Forms.of("risk-update/urgent-mappa-3");

    @Test
    @Tag("PI-3.6")
    @Tag("PI-3.7")
    void readsANotificationWithoutRelevantRisk() {
        assertThat(NONE.read())
                .isEqualTo(new RiskNotification(
                        "HMC/2026/000931",
                        new SupervisedPerson(
                                new PersonName("Siwan", Optional.empty(), "Maddocks-\u0174yn", Optional.empty()),
                                Optional.empty(),
                                LocalDate.of(2001, 2, 28),
                                List.of(),
                                Optional.empty()),
                        new RiskStatement.NoneKnown(),
                        new Management(
                                YesNoUnknown.NO,
                                YesNoUnknown.NO,
                                new MappaCase(YesNoUnknown.NO, Optional.empty(), Optional.empty())),
                        new OfficerDetails(
                                "Dilwyn Achterberg",
                                List.of("01632 960177"),
                                new PostalAddress(
                                        "Ropewalk Chambers",
                                        Optional.empty(),
                                        Optional.of("Hull"),
                                        Optional.empty(),
                                        "HU1 9ZY",
                                        Optional.empty()),
                                "Hull",
                                "hull-pdu@probation.example"),
                        new Notice("Hull PDU", LocalDate.of(2026, 11, 17))));
    }

    @Test
    @Tag("PI-3.3")
    void takesEitherRiskOrTheStatementThatNoneIsKnown() {
        FORM.with("<Risk>", "<NoRelevantRiskKnown/><Risk>").isRefused(Kind.SCHEMA, "RiskNotification/Form/Risk");
        NONE.with("<NoRelevantRiskKnown/>", "").isRefused(Kind.SCHEMA, "RiskNotification/Form/Management");
    }

    @Test
    @Tag("PI-3.7")
    void asksForSchemesAlsoWhereNoRiskIsKnown() {
        NONE.with("<Iom>NO</Iom>", "").isRefused(Kind.SCHEMA, "RiskNotification/Form/Management/Ppo");
        NONE.with("<Ppo>NO</Ppo>", "").isRefused(Kind.SCHEMA, "RiskNotification/Form/Management/Mappa");
        NONE.with("<Applies>NO</Applies>", "").isRefused(Kind.SCHEMA, "RiskNotification/Form/Management/Mappa");
    }

    @Test
    @Tag("PI-3.5")
    void readsAnUrgentUpdateThatRaisesMappaToLevel3() {
        assertThat(UPDATE.read()).isInstanceOfSatisfying(RiskUpdate.class, update -> {
            assertThat(update.urgency()).isEqualTo(Urgency.IMMEDIATE);
            assertThat(update.management().flatMap(managed -> managed.mappa().level()))
                    .contains(3);
            assertThat(update.change().text()).startsWith("Threatened by telephone this morning");
            assertThat(update.risk()).isEmpty();
            assertThat(update.person()).isEmpty();
            assertThat(update.officer()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Risk/HarmAssessment | <Assessed>YES</Assessed>                                   | LevelToStaff
                    Risk/HarmAssessment | <Assessed>NO</Assessed><LevelToStaff>LOW</LevelToStaff>    | LevelToStaff
                    Risk/HarmAssessment | <Assessed>UNKNOWN</Assessed><Information><Ground>CONSENTED</Ground><Text>x</Text></Information> | Information
                    Management/Mappa    | <Applies>YES</Applies>                                     | Level
                    Management/Mappa    | <Applies>NO</Applies><Level>1</Level>                      | Level
                    Management/Mappa    | <Applies>NO</Applies><Information><Ground>CONSENTED</Ground><Text>x</Text></Information> | Information
                    Risk/RiskToSelf     | <Answer>YES</Answer><Ground>CONSENTED</Ground>             | Details
                    Risk/RiskToSelf     | <Answer>NO</Answer><Details>x</Details>                    | Details
                    Risk/Safeguarding   | <Answer>YES</Answer><Ground>CONSENTED</Ground>             | Details
                    Risk/Safeguarding   | <Answer>UNKNOWN</Answer><Details>x</Details>               | Details
                    """)
    void refusesAnAnswerThatContradictsItself(String path, String content, String place) {
        FORM.filling("Form/" + path, content)
                .isRefused(Kind.CONTRADICTION, "RiskNotification/Form/" + path + "/" + place);
    }

    @Test
    void refusesOneGenderTwiceAndABirthAfterTheNotification() {
        FORM.filling("Form/Risk/GenderAtRisk[2]", "MALE")
                .isRefused(Kind.CONTRADICTION, "RiskNotification/Form/Risk/GenderAtRisk[2]");
        FORM.filling("Form/SupervisedPerson/DateOfBirth", "2026-11-19")
                .isRefused(Kind.CONTRADICTION, "RiskNotification/Form/SupervisedPerson/DateOfBirth");
        assertThat(FORM.filling("Form/SupervisedPerson/DateOfBirth", "2026-11-18")
                        .read())
                .isNotNull();
    }

    @Test
    void keepsPersonalDetailsOutOfItsOwnText() {
        RiskRecord record = Forms.recordOf(FORM, UPDATE);
        assertThat(record + " " + RiskNotificationToContractor.map(record))
                .isEqualTo("RiskRecord[RiskEntry[1 RiskNotification], RiskEntry[2 RiskUpdate[IMMEDIATE]]] "
                        + "ContractorRisk[IMMEDIATE RiskRecord[RiskEntry[1 RiskNotification], "
                        + "RiskEntry[2 RiskUpdate[IMMEDIATE]]]]");
    }
}
