package org.emexchange.hub.flow.courtorder;

import java.util.Optional;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.shared.MonitoredRequirement;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.TagMatrix;
import org.emexchange.mapping.shared.TagTechnology;

/** What a cell of EPG-matrix comes to. */
final class TagVerdict {
    private TagVerdict() {}

    /**
     * Empty where the cell permits.
     *
     * @param condition whether what a conditional cell asks for is there: for a curfew a location monitoring
     *     requirement, for an exclusion zone the order's own words that it is monitored
     */
    static Optional<FindingCode> of(
            OrderGroup group, MonitoredRequirement requirement, TagTechnology tag, boolean condition) {
        return switch (TagMatrix.cell(group, requirement, tag)) {
            case YES -> Optional.empty();
            case ONLY_WITH_LOCATION_MONITORING ->
                condition ? Optional.empty() : Optional.of(FindingCode.CURFEW_GPS_ALONE);
            case ONLY_WHERE_ORDER_SAYS_SO -> condition ? Optional.empty() : Optional.of(FindingCode.ZONE_NOT_STATED);
            case NO -> Optional.of(refused(group, requirement));
        };
    }

    private static FindingCode refused(OrderGroup group, MonitoredRequirement requirement) {
        return switch (requirement) {
            case CURFEW -> FindingCode.CURFEW_TAG;
            case EXCLUSION_ZONE -> FindingCode.ZONE_TAG;
            case ATTENDANCE -> FindingCode.ATTENDANCE_TAG;
            case WHEREABOUTS -> FindingCode.WHEREABOUTS_TAG;
            case ALCOHOL ->
                group == OrderGroup.COMMUNITY_SENTENCE ? FindingCode.ALCOHOL_TAG : FindingCode.ALCOHOL_NOT_AVAILABLE;
        };
    }
}
