package org.emexchange.mapping.probation;

import java.util.Optional;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * The risk of harm assessment, such as OASys.
 *
 * @param toStaff present where there was an assessment, and only there
 */
public record HarmAssessment(YesNoUnknown assessed, Optional<RiskLevel> toStaff, Optional<GroundedText> information) {}
