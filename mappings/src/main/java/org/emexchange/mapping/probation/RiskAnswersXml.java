package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.YesNoUnknown;

/** Reads the structures of {@code risk-answers-1.0.xsd}, of a document in which {@link RiskFormRules} found no fault. */
final class RiskAnswersXml {
    private RiskAnswersXml() {}

    static RiskAnswers answers(XmlNode node) {
        return new RiskAnswers(
                assessment(node.only("HarmAssessment")),
                node.first("RiskToPublic").map(RiskAnswersXml::text),
                node.first("OtherAssessments").map(RiskAnswersXml::text),
                node.codes("GenderAtRisk", GenderAtRisk.class),
                answer(node.only("RacistViews")),
                answer(node.only("HomophobicViews")),
                node.code("PetsAtPremises", YesNoUnknown.class),
                answer(node.only("RiskToSelf")),
                answer(node.only("Safeguarding")));
    }

    static Management management(XmlNode node) {
        return new Management(
                node.code("Iom", YesNoUnknown.class), node.code("Ppo", YesNoUnknown.class), mappa(node.only("Mappa")));
    }

    static GroundedText text(XmlNode node) {
        return new GroundedText(node.code("Ground", Ground.class), node.line("Text"));
    }

    private static MappaCase mappa(XmlNode node) {
        return new MappaCase(
                node.code("Applies", YesNoUnknown.class),
                node.optionalNumber("Level"),
                node.first("Information").map(RiskAnswersXml::text));
    }

    private static HarmAssessment assessment(XmlNode node) {
        return new HarmAssessment(
                node.code("Assessed", YesNoUnknown.class),
                node.optionalCode("LevelToStaff", RiskLevel.class),
                node.first("Information").map(RiskAnswersXml::text));
    }

    private static RiskAnswer answer(XmlNode node) {
        return new RiskAnswer(
                node.code("Answer", YesNoUnknown.class),
                node.optionalCode("Ground", Ground.class),
                node.optionalLine("Details"));
    }
}
