package org.emexchange.mapping.court;

/** Kind of authority that imposes an order (Code of Practice, paragraph 10). */
public enum AuthorityKind {
    /** Crown Court. */
    CROWN_COURT,
    /** Magistrates' court. */
    MAGISTRATES_COURT,
    /** Youth court. */
    YOUTH_COURT,
    /** County court. */
    CIVIL_COUNTY_COURT,
    /** Family court. */
    FAMILY_COURT,
    /** Military court. */
    MILITARY_COURT,
    /** First-tier Tribunal (Immigration and Asylum Chamber). */
    IMMIGRATION_TRIBUNAL,
    /** The Home Office, for the Secretary of State. */
    HOME_OFFICE
}
