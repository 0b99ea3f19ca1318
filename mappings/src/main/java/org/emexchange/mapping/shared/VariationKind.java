package org.emexchange.mapping.shared;

/** What a variation changes. */
public enum VariationKind {
    /** Curfew hours. */
    CURFEW_HOURS,
    /** Address. */
    ADDRESS,
    /** A zone is added. */
    ENFORCEMENT_ADD,
    /** A zone is changed. */
    ENFORCEMENT_UPDATE,
    /** Type of device. */
    DEVICE_TYPE,
    /** A requirement is added, changed or removed. */
    ENFORCEABLE_CONDITION,
    /** Details of the person. */
    PERSONAL_DETAILS,
    /** Monitoring is suspended. */
    SUSPENSION,
    /** A clerical error is put right. */
    ADMIN_ERROR,
    /** Something else, said in the reason. */
    OTHER
}
