package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;

/**
 * An alcohol abstinence and monitoring requirement.
 *
 * @param auditScore 0 to 40; health data of the person, for sender and responsible officer only (EPG-audit)
 */
public record Alcohol(
        TagTechnology tag,
        AlcoholType type,
        Period period,
        Optional<FittingStay> fittingStay,
        Optional<Integer> auditScore) {}
