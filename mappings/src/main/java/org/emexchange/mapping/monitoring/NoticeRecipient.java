package org.emexchange.mapping.monitoring;

/** Kind of recipient. */
public enum NoticeRecipient {
    /** The responsible officer. */
    RESPONSIBLE_OFFICER,
    /** A police force that is the responsible agency. */
    POLICE,
    /** Public Protection Casework Section, for a licence that it manages. */
    PPCS
}
