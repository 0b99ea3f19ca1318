package org.emexchange.mapping.probation;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sensitive information is read only with the ground on which it is shared (preamble of Annex A). */
@Tag("PI-AnnexA")
class SensitiveFieldsTest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Forms UPDATE = Forms.of("risk-update/urgent-mappa-3");
    private static final String YES = "<Answer>YES</Answer>";

    @ParameterizedTest
    @CsvSource({
        "Risk/HarmAssessment/Information, <Text>x</Text>",
        "Risk/RiskToPublic, <Text>x</Text>",
        "Risk/OtherAssessments, <Text>x</Text>",
        "Risk/RacistViews, " + YES,
        "Risk/HomophobicViews, " + YES,
        "Risk/RiskToSelf, " + YES + "<Details>x</Details>",
        "Risk/Safeguarding, " + YES + "<Details>x</Details>",
        "Management/Mappa/Information, <Text>x</Text>"
    })
    void isNotReadWithoutItsGround(String path, String content) {
        FORM.filling("Form/" + path, content).isRefused(Kind.SCHEMA, "RiskNotification/Form/" + path + "/Ground");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Risk/HarmAssessment/Information",
                "Risk/OtherAssessments",
                "Risk/RacistViews",
                "Risk/RiskToSelf",
                "Risk/Safeguarding"
            })
    void isNotReadWhereTheFormKnowsItToBeSensitiveAndTheSenderSaysItIsNot(String path) {
        FORM.filling("Form/" + path + "/Ground", "NOT_SENSITIVE")
                .isRefused(Kind.SCHEMA, "RiskNotification/Form/" + path + "/Ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRICTLY_NECESSARY", "CONSENTED"})
    void isReadOnEitherGround(String ground) {
        Forms stated = FORM.filling("Form/Risk/RacistViews/Ground", ground)
                .filling("Form/Risk/HarmAssessment/Information/Ground", ground);
        assertThat(stated.read())
                .isInstanceOfSatisfying(
                        RiskNotification.class,
                        form -> assertThat(form.risk())
                                .isInstanceOfSatisfying(
                                        RiskStatement.Known.class,
                                        known -> assertThat(known.answers()
                                                        .racistViews()
                                                        .ground())
                                                .contains(Ground.valueOf(ground))));
    }

    @Test
    void isNotReadInAnUpdateEither() {
        UPDATE.filling("Update/Change", "<Text>x</Text>").isRefused(Kind.SCHEMA, "RiskUpdate/Update/Change/Ground");
        Forms.of("risk-update/new-officer-after-home-visit")
                .with("<Ground>CONSENTED</Ground>", "")
                .isRefused(Kind.SCHEMA, "RiskUpdate/Update/Risk/HomophobicViews/Ground");
    }

    @Test
    void namesEveryPlaceAtOnce() {
        FORM.with("<Ground>STRICTLY_NECESSARY</Ground>", "")
                .isRefused(
                        Kind.SCHEMA,
                        "RiskNotification/Form/Risk/HarmAssessment/Information/Ground",
                        "RiskNotification/Form/Risk/RacistViews/Ground",
                        "RiskNotification/Form/Risk/RiskToSelf/Ground",
                        "RiskNotification/Form/Risk/Safeguarding/Ground");
    }
}
