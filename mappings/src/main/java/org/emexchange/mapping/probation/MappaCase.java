package org.emexchange.mapping.probation;

import java.util.Optional;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * Multi-agency public protection arrangements.
 *
 * @param applies YES or NO
 * @param level 1 to 3, with YES and only with it
 */
public record MappaCase(YesNoUnknown applies, Optional<Integer> level, Optional<GroundedText> information) {}
