package org.emexchange.mapping.shared;

/**
 * Which tag can monitor which requirement on which orders: the table in "Background" of the effective practice guide of
 * HM Inspectorate of Probation, January 2022 (EPG-matrix). The alcohol pilot on licences (EMS-4.1) is no part of it.
 */
public final class TagMatrix {
    /** What a cell of the table says. */
    public enum Cell {
        YES,
        /** Yes, only if combined with a location monitoring requirement. */
        ONLY_WITH_LOCATION_MONITORING,
        /** Yes, where the order itself says that the zone is electronically monitored. */
        ONLY_WHERE_ORDER_SAYS_SO,
        NO
    }

    private TagMatrix() {}

    public static Cell cell(OrderGroup group, MonitoredRequirement requirement, TagTechnology tag) {
        return switch (tag) {
            case RF -> requirement == MonitoredRequirement.CURFEW ? Cell.YES : Cell.NO;
            case GPS -> byGps(requirement);
            case ALCOHOL ->
                requirement == MonitoredRequirement.ALCOHOL && group == OrderGroup.COMMUNITY_SENTENCE
                        ? Cell.YES
                        : Cell.NO;
        };
    }

    private static Cell byGps(MonitoredRequirement requirement) {
        return switch (requirement) {
            case CURFEW -> Cell.ONLY_WITH_LOCATION_MONITORING;
            case EXCLUSION_ZONE -> Cell.ONLY_WHERE_ORDER_SAYS_SO;
            case ATTENDANCE, WHEREABOUTS -> Cell.YES;
            case ALCOHOL -> Cell.NO;
        };
    }
}
