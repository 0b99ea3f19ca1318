package org.emexchange.mapping.probation;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * The rows of Annex A about risk. Those about management are in {@link Management}.
 *
 * @param toPublic risk of harm to members of the public
 * @param otherAssessments what other assessments say
 * @param gendersAtRisk none, one or both
 */
public record RiskAnswers(
        HarmAssessment assessment,
        Optional<GroundedText> toPublic,
        Optional<GroundedText> otherAssessments,
        List<GenderAtRisk> gendersAtRisk,
        RiskAnswer racistViews,
        RiskAnswer homophobicViews,
        YesNoUnknown petsAtPremises,
        RiskAnswer toSelf,
        RiskAnswer safeguarding) {
    public RiskAnswers {
        gendersAtRisk = List.copyOf(gendersAtRisk);
    }
}
