package org.emexchange.mapping.prison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.MonitoredRequirement;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.TagMatrix;
import org.emexchange.mapping.shared.TagTechnology;

/**
 * Tag against condition against release (EPG-matrix). Releases that the table does not cover give no finding of it, nor
 * do inclusion and restriction zones, which it does not name.
 */
final class TagChecks {
    private final OrderGroup group;
    private final boolean located;
    private final List<ReleaseFinding> found = new ArrayList<>();

    private TagChecks(OrderGroup group, boolean located) {
        this.group = group;
        this.located = located;
    }

    static List<ReleaseFinding> of(Release release) {
        return release.group()
                .map(group -> new TagChecks(group, locatesPerson(release)).all(release))
                .orElse(List.of());
    }

    /** Whereabouts, or attendance or an exclusion zone by GPS, are location monitoring (Code of Practice, 18). */
    static boolean locatesPerson(Release release) {
        return release.conditions().stream()
                .filter(LicenceCondition::monitored)
                .anyMatch(condition -> switch (condition.kind()) {
                    case TRAIL, EXCLUSION_ZONE, INCLUSION_ZONE, RESTRICTION_ZONE -> true;
                    case ATTENDANCE -> condition.tag().equals(Optional.of(TagTechnology.GPS));
                    case CURFEW, ALCOHOL_ABSTINENCE, ALCOHOL_LEVEL, OTHER -> false;
                });
    }

    private List<ReleaseFinding> all(Release release) {
        release.homeDetention().ifPresent(home -> check(MonitoredRequirement.CURFEW, home.tag(), located, "ZHC-3"));
        release.conditions().forEach(this::check);
        return found;
    }

    private void check(LicenceCondition condition) {
        String place = condition.segment() + "-5";
        requirement(condition.kind()).ifPresent(requirement -> {
            boolean zone = requirement == MonitoredRequirement.EXCLUSION_ZONE;
            boolean met = zone ? condition.monitored() : located;
            if (zone && condition.monitored() && condition.tag().isEmpty()) {
                found.add(ReleaseFinding.at(ReleaseFindingKind.ZONE_WITHOUT_TAG, place));
            }
            condition.tag().ifPresent(tag -> check(requirement, tag, met, place));
        });
    }

    private static Optional<MonitoredRequirement> requirement(ConditionKind kind) {
        return switch (kind) {
            case CURFEW -> Optional.of(MonitoredRequirement.CURFEW);
            case EXCLUSION_ZONE -> Optional.of(MonitoredRequirement.EXCLUSION_ZONE);
            case TRAIL -> Optional.of(MonitoredRequirement.WHEREABOUTS);
            case ATTENDANCE -> Optional.of(MonitoredRequirement.ATTENDANCE);
            case ALCOHOL_ABSTINENCE, ALCOHOL_LEVEL -> Optional.of(MonitoredRequirement.ALCOHOL);
            case INCLUSION_ZONE, RESTRICTION_ZONE, OTHER -> Optional.empty();
        };
    }

    private void check(MonitoredRequirement requirement, TagTechnology tag, boolean met, String place) {
        verdict(requirement, tag, met).ifPresent(kind -> found.add(ReleaseFinding.at(kind, place)));
    }

    private Optional<ReleaseFindingKind> verdict(MonitoredRequirement requirement, TagTechnology tag, boolean met) {
        return switch (TagMatrix.cell(group, requirement, tag)) {
            case YES -> Optional.empty();
            case ONLY_WITH_LOCATION_MONITORING ->
                met ? Optional.empty() : Optional.of(ReleaseFindingKind.CURFEW_GPS_ALONE);
            case ONLY_WHERE_ORDER_SAYS_SO -> met ? Optional.empty() : Optional.of(ReleaseFindingKind.ZONE_NOT_STATED);
            case NO -> Optional.of(refused(requirement));
        };
    }

    private static ReleaseFindingKind refused(MonitoredRequirement requirement) {
        return switch (requirement) {
            case CURFEW -> ReleaseFindingKind.CURFEW_TAG;
            case EXCLUSION_ZONE -> ReleaseFindingKind.ZONE_TAG;
            case ATTENDANCE -> ReleaseFindingKind.ATTENDANCE_TAG;
            case WHEREABOUTS -> ReleaseFindingKind.WHEREABOUTS_TAG;
            case ALCOHOL -> ReleaseFindingKind.ALCOHOL_NOT_AVAILABLE;
        };
    }
}
