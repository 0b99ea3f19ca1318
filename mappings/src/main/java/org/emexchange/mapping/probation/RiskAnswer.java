package org.emexchange.mapping.probation;

import java.util.Optional;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * An answer that is sensitive where it is yes.
 *
 * @param ground present with YES
 * @param details what it is, with YES, where the form asks for it
 */
public record RiskAnswer(YesNoUnknown answer, Optional<Ground> ground, Optional<String> details) {}
