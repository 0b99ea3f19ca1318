package org.emexchange.mapping.shared;

/** Who the responsible officer is, as the hub derives it (PI 01/2019, paragraphs 1.3 and 1.4). */
public enum OfficerRole {
    /** The electronic monitoring contractor. */
    EMC,
    /** An officer of the Probation Service. */
    PROBATION,
    /** The police force. */
    POLICE,
    /** The youth offending team. */
    YOT,
    /** The Home Office. */
    HOME_OFFICE
}
