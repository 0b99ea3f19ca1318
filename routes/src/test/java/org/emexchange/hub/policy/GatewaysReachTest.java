package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom nothing reaches, whatever rule is added or widened: each body is told of its own kind of case, for its own part. */
class GatewaysReachTest {
    private static final Set<Ground> EVERYTHING = EnumSet.complementOf(EnumSet.of(Ground.DECISION_AWAITED));
    /** They have to do with people who were convicted (COP 11 to 13, COP 28, PI 1.4). */
    private static final Set<PartyRole> OF_SENTENCES = EnumSet.of(
            PartyRole.PRISONS,
            PartyRole.PROBATION,
            PartyRole.PPCS,
            PartyRole.HDC_APPEALS,
            PartyRole.YCS,
            PartyRole.PAROLE_BOARD);

    private static final Set<DataCategory> MEASURED =
            EnumSet.of(DataCategory.LOCATION, DataCategory.CURFEW_RECORD, DataCategory.ALCOHOL);
    /** A right and the Ministry's common law do not depend on what part the recipient has. */
    private static final Set<Power> OF_ANYBODY = EnumSet.of(Power.DATA_SUBJECT_RIGHT, Power.COMMON_LAW);

    @Test
    @Tag("COP-28")
    void tellsNobodyWhoSeesToSentencesOfBailOrACivilOrder() {
        aboutAPerson(question -> {
            if (question.kind() != CaseKind.CONVICTED && !OF_ANYBODY.contains(question.power())) {
                assertThat(question.recipient().role()).as("%s", question).isNotIn(OF_SENTENCES);
            }
        });
    }

    /** COP 28: court bail and some civil orders; of others a force is told on request, or by a body of list A. */
    @Test
    @Tag("COP-28")
    void tellsAForceOfAConvictedPersonByListAOrAfterADecisionOnly() {
        aboutAPerson(question -> {
            if (question.kind() == CaseKind.CONVICTED && question.recipient().role() == PartyRole.POLICE) {
                assertThat(question.power())
                        .as("%s", question)
                        .isIn(Power.OMA_2007_S14, Power.DPA_2018_S36_3, Power.DATA_SUBJECT_RIGHT, Power.COMMON_LAW);
            }
        });
    }

    @Test
    @Tag("COP-28")
    void tellsAYouthTeamOfNoCivilOrder() {
        aboutAPerson(question -> {
            if (question.kind() == CaseKind.CIVIL && !OF_ANYBODY.contains(question.power())) {
                assertThat(question.sender().role()).as("%s", question).isNotEqualTo(PartyRole.YOT);
                assertThat(question.recipient().role()).as("%s", question).isNotEqualTo(PartyRole.YOT);
            }
        });
    }

    /** COP 56: the Home Office is the controller of civil orders; of convicted people it is a government department. */
    @Test
    @Tag("COP-28")
    void tellsTheHomeOfficeOfBailNothing() {
        aboutAPerson(question -> {
            if (question.recipient().role() == PartyRole.HOME_OFFICE && !OF_ANYBODY.contains(question.power())) {
                assertThat(question.kind()).as("%s", question).isNotEqualTo(CaseKind.BAIL);
                assertThat(question.kind() == CaseKind.CIVIL || question.power() == Power.OMA_2007_S14)
                        .as("%s", question)
                        .isTrue();
            }
        });
    }

    /** COP 59: an instruction has a processor at one end of it, and a court's direction a court or who stands for one. */
    @Test
    @Tag("COP-23")
    void usesNoPowerBetweenBodiesThatAreNoPartOfIt() {
        aboutAPerson(question -> {
            Set<PartyRole> ends =
                    EnumSet.of(question.sender().role(), question.recipient().role());
            if (question.power() == Power.PROCESSOR_INSTRUCTION) {
                assertThat(ends).as("%s", question).containsAnyOf(PartyRole.EMC, PartyRole.HUB);
            } else if (question.power() == Power.COURT_DIRECTION) {
                assertThat(ends)
                        .as("%s", question)
                        .containsAnyOf(PartyRole.HMCTS, PartyRole.HOME_OFFICE, PartyRole.THIRD_PARTY);
            }
        });
    }

    /** COP 14: whoever else tells of what was measured has it under section 14, or is the controller itself. */
    @Test
    @Tag("COP-23")
    void takesMeasurementsFromTheMonitorAlone() {
        aboutAPerson(question -> {
            if (MEASURED.contains(question.category()) && question.power() != Power.OMA_2007_S14) {
                assertThat(question.sender().role()).as("%s", question).isIn(PartyRole.EMC, PartyRole.MOJ_EM);
            }
        });
    }

    /** COP 32 and PI AnnexA: without section 14 risk goes with an order, for safety, or to its controller. */
    @Test
    @Tag("COP-23")
    void tellsOfRiskByNoInstructionButToTheMinistry() {
        aboutAPerson(question -> {
            if (question.category() == DataCategory.RISK && question.power() == Power.PROCESSOR_INSTRUCTION) {
                assertThat(question.recipient().role()).as("%s", question).isEqualTo(PartyRole.MOJ_EM);
            }
        });
    }

    /** COP 15, seventh: it informs the Ministry. */
    @Test
    @Tag("COP-23")
    void evaluatesAtTheMinistryOnly() {
        PermittedQuestions.permitted(EVERYTHING, (question, rule) -> {
            if (question.purpose() == Purpose.INFORM_AND_EVALUATE) {
                assertThat(question.recipient().role()).as("%s", question).isEqualTo(PartyRole.MOJ_EM);
            }
        });
    }

    /** COP 17: a reference, an order's dates and figures; it is nobody's addressee but for receipts. */
    @Test
    @Tag("COP-23")
    void hasTheHubTellOfNoMoreThanAnOrdersDates() {
        PermittedQuestions.permitted(EVERYTHING, (question, rule) -> {
            if (question.sender().role() == PartyRole.HUB) {
                assertThat(question.category())
                        .as("%s", question)
                        .isIn(
                                DataCategory.RECEIPT,
                                DataCategory.FIGURES,
                                DataCategory.ORDER,
                                DataCategory.PLACES_AND_PERIODS);
            }
            if (question.recipient().role() == PartyRole.HUB) {
                assertThat(question.category()).as("%s", question).isEqualTo(DataCategory.RECEIPT);
            }
        });
    }

    private static void aboutAPerson(Consumer<Question> check) {
        PermittedQuestions.permitted(EVERYTHING, (question, rule) -> {
            if (question.category() != DataCategory.RECEIPT && question.category() != DataCategory.FIGURES) {
                check.accept(question);
            }
        });
    }
}
