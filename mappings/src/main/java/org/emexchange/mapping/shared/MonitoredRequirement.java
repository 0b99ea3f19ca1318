package org.emexchange.mapping.shared;

/** The requirements that the table of the effective practice guide tells apart (EPG-matrix). */
public enum MonitoredRequirement {
    CURFEW,
    EXCLUSION_ZONE,
    ATTENDANCE,
    WHEREABOUTS,
    ALCOHOL
}
