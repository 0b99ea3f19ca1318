package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code risk-answers-1.0.xsd}. */
final class RiskAnswersText {
    private RiskAnswersText() {}

    static void answers(XmlText out, RiskAnswers answers) {
        out.element("HarmAssessment", answers.assessment(), RiskAnswersText::assessment);
        out.optional("RiskToPublic", answers.toPublic(), RiskAnswersText::text);
        out.optional("OtherAssessments", answers.otherAssessments(), RiskAnswersText::text);
        out.lines("GenderAtRisk", answers.gendersAtRisk());
        out.element("RacistViews", answers.racistViews(), RiskAnswersText::answer);
        out.element("HomophobicViews", answers.homophobicViews(), RiskAnswersText::answer);
        out.line("PetsAtPremises", answers.petsAtPremises());
        out.element("RiskToSelf", answers.toSelf(), RiskAnswersText::answer);
        out.element("Safeguarding", answers.safeguarding(), RiskAnswersText::answer);
    }

    static void management(XmlText out, Management management) {
        out.line("Iom", management.iom());
        out.line("Ppo", management.ppo());
        out.element("Mappa", management.mappa(), (text, mappa) -> {
            text.line("Applies", mappa.applies());
            text.line("Level", mappa.level());
            text.optional("Information", mappa.information(), RiskAnswersText::text);
        });
    }

    static void text(XmlText out, GroundedText grounded) {
        out.line("Ground", grounded.ground());
        out.line("Text", grounded.text());
    }

    private static void assessment(XmlText out, HarmAssessment assessment) {
        out.line("Assessed", assessment.assessed());
        out.line("LevelToStaff", assessment.toStaff());
        out.optional("Information", assessment.information(), RiskAnswersText::text);
    }

    private static void answer(XmlText out, RiskAnswer answer) {
        out.line("Answer", answer.answer());
        out.line("Ground", answer.ground());
        out.line("Details", answer.details());
    }
}
