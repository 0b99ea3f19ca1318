package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.policy.PermittedQuestions.permitted;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every question that can be asked: all roles in all lists, all kinds of case, data, purposes and powers. */
class GatewaysPropertyTest {
    private static final Gateways GATEWAYS = Gateways.reviewed();
    private static final Set<DataCategory> EVIDENCE =
            EnumSet.of(DataCategory.VIOLATION, DataCategory.LOCATION, DataCategory.CURFEW_RECORD, DataCategory.ALCOHOL);
    private static final Set<Ground> EVERYTHING = EnumSet.complementOf(EnumSet.of(Ground.DECISION_AWAITED));

    /** Nothing is permitted but by a rule of the table that says just that. */
    @Test
    @Tag("COP-23")
    void permitsNothingWithoutANamedRule() {
        permitted(EVERYTHING, (question, rule) -> {
            assertThat(rule.power()).isEqualTo(question.power());
            assertThat(rule.senders()).contains(question.sender().role());
            assertThat(rule.recipients()).contains(question.recipient().role());
            assertThat(rule.lists())
                    .contains(new ListPair(
                            question.sender().list(), question.recipient().list()));
            assertThat(rule.kinds()).contains(question.kind());
            assertThat(rule.categories()).contains(question.category());
            assertThat(rule.purposes()).contains(question.purpose());
        });
    }

    @Test
    @Tag("COP-23")
    void refusesOnceAnyGroundThatItsRuleNeedsIsTakenAway() {
        permitted(EVERYTHING, (question, rule) -> {
            assertThat(ask(question, rule.grounds())).isInstanceOf(Verdict.Permitted.class);
            rule.grounds().forEach(ground -> {
                Set<Ground> without = EnumSet.noneOf(Ground.class);
                without.addAll(rule.grounds());
                without.remove(ground);
                assertThat(ask(question, without)).isInstanceOf(Verdict.Refused.class);
            });
        });
    }

    /** What is on record beside a rule's grounds never closes what they open, and an awaited decision opens nothing. */
    @Test
    @Tag("COP-60")
    void takesAnAwaitedDecisionForNone() {
        EnumSet<Ground> undecided = EnumSet.allOf(Ground.class);
        undecided.removeAll(EnumSet.of(Ground.DECISION_TAKEN, Ground.DECISION_GRANTED));

        permitted(
                undecided,
                (question, rule) -> assertThat(rule.grounds())
                        .doesNotContain(Ground.DECISION_TAKEN, Ground.DECISION_GRANTED, Ground.DECISION_AWAITED));
    }

    /** A private prison alone, and only where it stands in the Secretary of State's place, who is in list A: it issues licences. */
    @Test
    @Tag("COP-24")
    void neverPermitsListBToListBUnderSectionFourteen() {
        EnumSet<Ground> ownName = EnumSet.copyOf(EVERYTHING);
        ownName.remove(Ground.FOR_SECRETARY_OF_STATE);

        permitted(ownName, (question, rule) -> {
            if (question.power() == Power.OMA_2007_S14) {
                assertThat(question.sender().list() == OmaList.A
                                || question.recipient().list() == OmaList.A)
                        .as("%s", question)
                        .isTrue();
            }
        });
        permitted(EVERYTHING, (question, rule) -> {
            if (question.power() == Power.OMA_2007_S14
                    && question.sender().list() != OmaList.A
                    && question.recipient().list() != OmaList.A) {
                assertThat(question.sender()).isEqualTo(new Body(PartyRole.PRISONS, OmaList.B));
                assertThat(question.recipient().role()).isIn(PartyRole.EMC, PartyRole.YOT);
                assertThat(question.category()).isNotIn(EVIDENCE);
            }
        });
    }

    @Test
    @Tag("COP-24")
    void carriesConvictedPeopleOnlyUnderSectionFourteenAndForItsThreePurposesOnly() {
        Set<Purpose> none = EnumSet.of(
                Purpose.CONTRACT_PERFORMANCE,
                Purpose.EQUALITY_ACT,
                Purpose.RESPOND_TO_ENQUIRIES,
                Purpose.OTHER_LAW_ENFORCEMENT,
                Purpose.SAFEGUARDING,
                Purpose.DATA_SUBJECT_RIGHTS,
                Purpose.LEGAL_PROCEEDINGS);
        permitted(EVERYTHING, (question, rule) -> {
            if (question.power() == Power.OMA_2007_S14) {
                assertThat(question.kind()).as("%s", question).isEqualTo(CaseKind.CONVICTED);
                assertThat(none).doesNotContain(question.purpose());
            }
        });
    }

    /** COP 29 and 30: to others than public authorities with consent, or by a court's direction (COP 31). */
    @Test
    @Tag("COP-29")
    void tellsAThirdPartyNothingAboutAPersonWithoutConsentOrDirection() {
        EnumSet<Ground> neither = EnumSet.copyOf(EVERYTHING);
        neither.removeAll(EnumSet.of(Ground.CONSENT_RECORDED, Ground.COURT_DIRECTED));

        permitted(neither, (question, rule) -> {
            if (question.recipient().role() == PartyRole.THIRD_PARTY) {
                assertThat(question.category()).isEqualTo(DataCategory.RECEIPT);
            }
        });
    }

    @Test
    @Tag("ISP-3.2")
    void tellsNoLocalAuthorityAndNoThirdPartyOffencesOrRiskWithoutARecordedEntitlement() {
        EnumSet<Ground> without = EnumSet.copyOf(EVERYTHING);
        without.remove(Ground.ENTITLEMENT_RECORDED);

        permitted(without, (question, rule) -> {
            if (OffenceEntitlement.KINDS.contains(question.category())) {
                assertThat(question.recipient().role()).isNotIn(PartyRole.YOT, PartyRole.THIRD_PARTY);
            }
        });
    }

    @Test
    @Tag("COP-26")
    void leavesCommonLawToTheMinistryOfJusticeAndToNoInterchange() {
        permitted(EVERYTHING, (question, rule) -> {
            if (question.power() == Power.COMMON_LAW) {
                assertThat(question.sender().role()).isEqualTo(PartyRole.MOJ_EM);
            }
        });
        assertThat(SharingRules.all().stream().flatMap(rule -> rule.rows().stream()))
                .noneMatch(row -> row.power() == Power.COMMON_LAW);
    }

    private static Verdict ask(Question question, Set<Ground> grounds) {
        return GATEWAYS.ask(new Question(
                question.sender(),
                question.recipient(),
                question.kind(),
                question.category(),
                question.purpose(),
                question.power(),
                grounds));
    }
}
