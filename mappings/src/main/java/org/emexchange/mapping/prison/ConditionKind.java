package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.ZoneType;

/** Kind of licence condition or requirement of a notice of supervision. */
public enum ConditionKind {
    /** Curfew. */
    CURFEW,
    /** Exclusion zone. */
    EXCLUSION_ZONE,
    /** Inclusion zone. */
    INCLUSION_ZONE,
    /** Restriction zone. */
    RESTRICTION_ZONE,
    /** Whereabouts (trail) monitoring. */
    TRAIL,
    /** Attendance. */
    ATTENDANCE,
    /** Total abstinence from alcohol. */
    ALCOHOL_ABSTINENCE,
    /** A limit on the use of alcohol. */
    ALCOHOL_LEVEL,
    /** Another condition, in words. */
    OTHER;

    Optional<ZoneType> zone() {
        return switch (this) {
            case EXCLUSION_ZONE -> Optional.of(ZoneType.EXCLUSION);
            case INCLUSION_ZONE -> Optional.of(ZoneType.INCLUSION);
            case RESTRICTION_ZONE -> Optional.of(ZoneType.RESTRICTION);
            default -> Optional.empty();
        };
    }

    Optional<AlcoholType> alcohol() {
        return switch (this) {
            case ALCOHOL_ABSTINENCE -> Optional.of(AlcoholType.ABSTINENCE);
            case ALCOHOL_LEVEL -> Optional.of(AlcoholType.LEVEL);
            default -> Optional.empty();
        };
    }
}
